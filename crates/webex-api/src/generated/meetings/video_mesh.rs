// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about video mesh.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Clusters Availability.
///
/// `GET /videoMesh/clusters/availability`, in the catalogue `list-clusters-availability`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClustersAvailability(Request);

impl ListClustersAvailability {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-clusters-availability", Host::Api, Method::Get, "/videoMesh/clusters/availability").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "orgId", org_id.into()))
    }
}

impl Operation for ListClustersAvailability {
    type Output = models::ClustersAvailability;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClustersAvailability {
    type Item = models::ClusterAvailabilityCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Cluster Availability.
///
/// `GET /videoMesh/clusters/availability/{clusterId}`, in the catalogue `get-cluster-availability`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterAvailability(Request);

impl GetClusterAvailability {
    /// With everything that must be given.
    pub fn new(cluster_id: impl AsRef<str>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-cluster-availability", Host::Api, Method::Get, format!("/videoMesh/clusters/availability/{}", support::segment(cluster_id.as_ref()))).with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetClusterAvailability {
    type Output = models::ClustersAvailability;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetClusterAvailability {
    type Item = models::ClusterAvailabilityCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Node Availability.
///
/// `GET /videoMesh/nodes/availability`, in the catalogue `list-node-availability`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListNodeAvailability(Request);

impl ListNodeAvailability {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, cluster_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-node-availability", Host::Api, Method::Get, "/videoMesh/nodes/availability").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "clusterId", cluster_id.into()))
    }
}

impl Operation for ListNodeAvailability {
    type Output = models::NodesAvailability;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListNodeAvailability {
    type Item = models::NodeAvailabilityCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Node Availability.
///
/// `GET /videoMesh/nodes/availability/{nodeId}`, in the catalogue `get-node-availability`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetNodeAvailability(Request);

impl GetNodeAvailability {
    /// With everything that must be given.
    pub fn new(node_id: impl AsRef<str>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-node-availability", Host::Api, Method::Get, format!("/videoMesh/nodes/availability/{}", support::segment(node_id.as_ref()))).with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetNodeAvailability {
    type Output = models::SingleNodeAvailability;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetNodeAvailability {
    type Item = models::SingleNodeAvailabilityCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Media Health Monitoring Tool Test results V2.
///
/// `GET /videoMesh/testResults/mediaHealthMonitorTest`, in the catalogue `list-media-health-monitoring-tool-test-results-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMediaHealthMonitoringToolTestResultsV2(Request);

impl ListMediaHealthMonitoringToolTestResultsV2 {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, trigger_type: impl Into<ListMediaHealthMonitoringToolTestResultsV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("list-media-health-monitoring-tool-test-results-v2", Host::Api, Method::Get, "/videoMesh/testResults/mediaHealthMonitorTest").with_paging(Paging::None, "items"), "orgId", org_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for ListMediaHealthMonitoringToolTestResultsV2 {
    type Output = models::MediaHealthMonitoringResultsCollectionfororganization;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMediaHealthMonitoringToolTestResultsV2 {
    type Item = models::MediaHealthMonitoringclusters;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`ListMediaHealthMonitoringToolTestResultsV2`].
    pub enum ListMediaHealthMonitoringToolTestResultsV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Media Health Monitoring Tool Test results for clusters V2.
///
/// `GET /videoMesh/testResults/mediaHealthMonitorTest/clusters`, in the catalogue `get-media-health-monitoring-tool-test-results-for-clusters-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMediaHealthMonitoringToolTestResultsForClustersV2(Request);

impl GetMediaHealthMonitoringToolTestResultsForClustersV2 {
    /// With everything that must be given.
    pub fn new(cluster_id: impl Into<String>, trigger_type: impl Into<GetMediaHealthMonitoringToolTestResultsForClustersV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-media-health-monitoring-tool-test-results-for-clusters-v2", Host::Api, Method::Get, "/videoMesh/testResults/mediaHealthMonitorTest/clusters").with_paging(Paging::None, "items"), "clusterId", cluster_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetMediaHealthMonitoringToolTestResultsForClustersV2 {
    type Output = models::MediaHealthMonitoringResultsCollectionforcluster;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMediaHealthMonitoringToolTestResultsForClustersV2 {
    type Item = models::PerclusterMediaHealthMonitoringclusters;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetMediaHealthMonitoringToolTestResultsForClustersV2`].
    pub enum GetMediaHealthMonitoringToolTestResultsForClustersV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Media Health Monitoring Tool Test results for node V2.
///
/// `GET /videoMesh/testResults/mediaHealthMonitorTest/nodes`, in the catalogue `get-media-health-monitoring-tool-test-results-for-node-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMediaHealthMonitoringToolTestResultsForNodeV2(Request);

impl GetMediaHealthMonitoringToolTestResultsForNodeV2 {
    /// With everything that must be given.
    pub fn new(node_id: impl Into<String>, trigger_type: impl Into<GetMediaHealthMonitoringToolTestResultsForNodeV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-media-health-monitoring-tool-test-results-for-node-v2", Host::Api, Method::Get, "/videoMesh/testResults/mediaHealthMonitorTest/nodes").with_paging(Paging::None, "items"), "nodeId", node_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetMediaHealthMonitoringToolTestResultsForNodeV2 {
    type Output = models::MediaHealthMonitoringResultsCollectionfornode;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMediaHealthMonitoringToolTestResultsForNodeV2 {
    type Item = models::PernodeMediaHealthMonitoringclusters;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetMediaHealthMonitoringToolTestResultsForNodeV2`].
    pub enum GetMediaHealthMonitoringToolTestResultsForNodeV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// List Overflow to Cloud details.
///
/// `GET /videoMesh/cloudOverflow`, in the catalogue `list-overflow-to-cloud-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOverflowToCloudDetails(Request);

impl ListOverflowToCloudDetails {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-overflow-to-cloud-details", Host::Api, Method::Get, "/videoMesh/cloudOverflow").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "orgId", org_id.into()))
    }
}

impl Operation for ListOverflowToCloudDetails {
    type Output = models::OverflowtoCloud;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOverflowToCloudDetails {
    type Item = models::OverflowtoCloudCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Cluster Redirect details.
///
/// `GET /videoMesh/callRedirects`, in the catalogue `list-cluster-redirect-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClusterRedirectDetails(Request);

impl ListClusterRedirectDetails {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-cluster-redirect-details", Host::Api, Method::Get, "/videoMesh/callRedirects").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "orgId", org_id.into()))
    }
}

impl Operation for ListClusterRedirectDetails {
    type Output = models::RedirectforOrg;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClusterRedirectDetails {
    type Item = models::RedirectCollectionForOrg;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Cluster Redirect details.
///
/// `GET /videoMesh/clusters/callRedirects`, in the catalogue `get-cluster-redirect-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterRedirectDetails(Request);

impl GetClusterRedirectDetails {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, cluster_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("get-cluster-redirect-details", Host::Api, Method::Get, "/videoMesh/clusters/callRedirects").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "clusterId", cluster_id.into()))
    }
}

impl Operation for GetClusterRedirectDetails {
    type Output = models::RedirectForCluster;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetClusterRedirectDetails {
    type Item = models::RedirectCollectionForCluster;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Clusters Utilization.
///
/// `GET /videoMesh/utilization`, in the catalogue `list-clusters-utilization`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClustersUtilization(Request);

impl ListClustersUtilization {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, org_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-clusters-utilization", Host::Api, Method::Get, "/videoMesh/utilization").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "orgId", org_id.into()))
    }
}

impl Operation for ListClustersUtilization {
    type Output = models::ClustersUtilization;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClustersUtilization {
    type Item = models::ClusterUtilizationCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Cluster Utilization details.
///
/// `GET /videoMesh/clusters/utilization`, in the catalogue `get-cluster-utilization-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterUtilizationDetails(Request);

impl GetClusterUtilizationDetails {
    /// With everything that must be given.
    pub fn new(from: impl Into<String>, to: impl Into<String>, cluster_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("get-cluster-utilization-details", Host::Api, Method::Get, "/videoMesh/clusters/utilization").with_paging(Paging::None, "items"), "from", from.into()), "to", to.into()), "clusterId", cluster_id.into()))
    }
}

impl Operation for GetClusterUtilizationDetails {
    type Output = models::UtilizationForCluster;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetClusterUtilizationDetails {
    type Item = models::UtilizationForClusterCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Reachability Test results V2.
///
/// `GET /videoMesh/testResults/reachabilityTest`, in the catalogue `list-reachability-test-results-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReachabilityTestResultsV2(Request);

impl ListReachabilityTestResultsV2 {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, trigger_type: impl Into<ListReachabilityTestResultsV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("list-reachability-test-results-v2", Host::Api, Method::Get, "/videoMesh/testResults/reachabilityTest").with_paging(Paging::None, "items"), "orgId", org_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for ListReachabilityTestResultsV2 {
    type Output = models::ReachabilityTestresultsfororganization;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReachabilityTestResultsV2 {
    type Item = models::ReachabilityTestResultsforcluster;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`ListReachabilityTestResultsV2`].
    pub enum ListReachabilityTestResultsV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Reachability Test results for cluster V2.
///
/// `GET /videoMesh/testResults/reachabilityTest/clusters`, in the catalogue `get-reachability-test-results-for-cluster-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetReachabilityTestResultsForClusterV2(Request);

impl GetReachabilityTestResultsForClusterV2 {
    /// With everything that must be given.
    pub fn new(cluster_id: impl Into<String>, trigger_type: impl Into<GetReachabilityTestResultsForClusterV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-reachability-test-results-for-cluster-v2", Host::Api, Method::Get, "/videoMesh/testResults/reachabilityTest/clusters").with_paging(Paging::None, "items"), "clusterId", cluster_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetReachabilityTestResultsForClusterV2 {
    type Output = models::ReachabilityTestresultsforcluster;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetReachabilityTestResultsForClusterV2 {
    type Item = models::ReachabilityTestResultsforsinglecluster;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetReachabilityTestResultsForClusterV2`].
    pub enum GetReachabilityTestResultsForClusterV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Reachability Test results for node V2.
///
/// `GET /videoMesh/testResults/reachabilityTest/nodes`, in the catalogue `get-reachability-test-results-for-node-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetReachabilityTestResultsForNodeV2(Request);

impl GetReachabilityTestResultsForNodeV2 {
    /// With everything that must be given.
    pub fn new(node_id: impl Into<String>, trigger_type: impl Into<GetReachabilityTestResultsForNodeV2TriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-reachability-test-results-for-node-v2", Host::Api, Method::Get, "/videoMesh/testResults/reachabilityTest/nodes").with_paging(Paging::None, "items"), "nodeId", node_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetReachabilityTestResultsForNodeV2 {
    type Output = models::ReachabilityTestresultsfornode;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetReachabilityTestResultsForNodeV2 {
    type Item = models::ReachabilityTestResultsforoneclusteronenode;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetReachabilityTestResultsForNodeV2`].
    pub enum GetReachabilityTestResultsForNodeV2TriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// List Cluster Details.
///
/// `GET /videoMesh/clusters`, in the catalogue `list-cluster-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClusterDetails(Request);

impl ListClusterDetails {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-cluster-details", Host::Api, Method::Get, "/videoMesh/clusters").with_paging(Paging::None, "items"), "orgId", org_id.into()))
    }
}

impl Operation for ListClusterDetails {
    type Output = models::ClusterDetails;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClusterDetails {
    type Item = models::ClusterDetailsCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Cluster Details.
///
/// `GET /videoMesh/clusters/{clusterId}`, in the catalogue `video-mesh-get-cluster-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterDetails(Request);

impl GetClusterDetails {
    /// With everything that must be given.
    pub fn new(cluster_id: impl AsRef<str>) -> Self {
        Self(Request::new("video-mesh-get-cluster-details", Host::Api, Method::Get, format!("/videoMesh/clusters/{}", support::segment(cluster_id.as_ref()))).with_paging(Paging::None, "items"))
    }
}

impl Operation for GetClusterDetails {
    type Output = models::SpecificClusterDetails;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetClusterDetails {
    type Item = models::SpecificClusterDetailsCollection;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Trigger on-demand test for cluster.
///
/// `POST /videoMesh/triggerTest/clusters/{clusterId}`, in the catalogue `trigger-on-demand-test-for-cluster`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct TriggerOnDemandTestForCluster(Request);

impl TriggerOnDemandTestForCluster {
    /// With everything that must be given, but for the body.
    pub fn new(cluster_id: impl AsRef<str>) -> Self {
        Self(Request::new("trigger-on-demand-test-for-cluster", Host::Api, Method::Post, format!("/videoMesh/triggerTest/clusters/{}", support::segment(cluster_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TriggerOnDemandBodyCluster) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TriggerOnDemandTestForCluster {
    type Output = models::TriggeredTestStatus1;
    fn request(&self) -> Request { self.0.clone() }
}

/// Trigger on-demand test for node.
///
/// `POST /videoMesh/triggerTest/nodes/{nodeId}`, in the catalogue `trigger-on-demand-test-for-node`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct TriggerOnDemandTestForNode(Request);

impl TriggerOnDemandTestForNode {
    /// With everything that must be given, but for the body.
    pub fn new(node_id: impl AsRef<str>) -> Self {
        Self(Request::new("trigger-on-demand-test-for-node", Host::Api, Method::Post, format!("/videoMesh/triggerTest/nodes/{}", support::segment(node_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TriggerOnDemandBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for TriggerOnDemandTestForNode {
    type Output = models::TriggeredTestStatus2;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Triggered test status.
///
/// `GET /videoMesh/testStatus`, in the catalogue `get-triggered-test-status`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTriggeredTestStatus(Request);

impl GetTriggeredTestStatus {
    /// With everything that must be given.
    pub fn new(command_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-triggered-test-status", Host::Api, Method::Get, "/videoMesh/testStatus").with_paging(Paging::None, "nodes"), "commandId", command_id.into()))
    }
}

impl Operation for GetTriggeredTestStatus {
    type Output = models::TriggeredTestStatus1;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetTriggeredTestStatus {
    type Item = Any;
    const LIST: Option<&'static str> = Some("nodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.nodes.unwrap_or_default() }
}

/// Get Triggered test results.
///
/// `GET /videoMesh/testResults`, in the catalogue `get-triggered-test-results`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTriggeredTestResults(Request);

impl GetTriggeredTestResults {
    /// With everything that must be given.
    pub fn new(command_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-triggered-test-results", Host::Api, Method::Get, "/videoMesh/testResults").with_paging(Paging::None, "results"), "commandId", command_id.into()))
    }
}

impl Operation for GetTriggeredTestResults {
    type Output = models::TriggeredTestResult;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetTriggeredTestResults {
    type Item = models::TestClustersResult;
    const LIST: Option<&'static str> = Some("results");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.results.unwrap_or_default() }
}

/// List Network Test results.
///
/// `GET /videoMesh/testResults/networkTest`, in the catalogue `list-network-test-results`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListNetworkTestResults(Request);

impl ListNetworkTestResults {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, trigger_type: impl Into<ListNetworkTestResultsTriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("list-network-test-results", Host::Api, Method::Get, "/videoMesh/testResults/networkTest").with_paging(Paging::None, "items"), "orgId", org_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for ListNetworkTestResults {
    type Output = models::ConnectivityTestResultsObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListNetworkTestResults {
    type Item = models::ConnectivityTestResultsClustersObject1;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`ListNetworkTestResults`].
    pub enum ListNetworkTestResultsTriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Network Test results for cluster.
///
/// `GET /videoMesh/testResults/networkTest/clusters`, in the catalogue `get-network-test-results-for-cluster`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetNetworkTestResultsForCluster(Request);

impl GetNetworkTestResultsForCluster {
    /// With everything that must be given.
    pub fn new(cluster_id: impl Into<String>, trigger_type: impl Into<GetNetworkTestResultsForClusterTriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-network-test-results-for-cluster", Host::Api, Method::Get, "/videoMesh/testResults/networkTest/clusters").with_paging(Paging::None, "items"), "clusterId", cluster_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetNetworkTestResultsForCluster {
    type Output = models::ConnectivityTestResultsClustersObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetNetworkTestResultsForCluster {
    type Item = models::ConnectivityTestResultsClustersObject2;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetNetworkTestResultsForCluster`].
    pub enum GetNetworkTestResultsForClusterTriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get Network Test results for node.
///
/// `GET /videoMesh/testResults/networkTest/nodes`, in the catalogue `get-network-test-results-for-node`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetNetworkTestResultsForNode(Request);

impl GetNetworkTestResultsForNode {
    /// With everything that must be given.
    pub fn new(node_id: impl Into<String>, trigger_type: impl Into<GetNetworkTestResultsForNodeTriggerType>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-network-test-results-for-node", Host::Api, Method::Get, "/videoMesh/testResults/networkTest/nodes").with_paging(Paging::None, "items"), "nodeId", node_id.into()), "triggerType", trigger_type.into().as_str().to_owned()), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetNetworkTestResultsForNode {
    type Output = models::ConnectivityTestResultsNodesObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetNetworkTestResultsForNode {
    type Item = models::ConnectivityTestResultsClustersObject3;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetNetworkTestResultsForNode`].
    pub enum GetNetworkTestResultsForNodeTriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// List Cluster Client Type Distribution details.
///
/// `GET /videoMesh/clientTypeDistribution`, in the catalogue `list-cluster-client-type-distribution-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClusterClientTypeDistributionDetails(Request);

impl ListClusterClientTypeDistributionDetails {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, from: impl Into<String>, to: impl Into<String>, device_type: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("list-cluster-client-type-distribution-details", Host::Api, Method::Get, "/videoMesh/clientTypeDistribution").with_paging(Paging::None, "items"), "orgId", org_id.into()), "from", from.into()), "to", to.into()), "deviceType", device_type.into()))
    }
}

impl Operation for ListClusterClientTypeDistributionDetails {
    type Output = models::ClienttypedistributionforOrg;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClusterClientTypeDistributionDetails {
    type Item = models::ClienttypedistributionCollectionforOrg;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Cluster Client Type Distribution details.
///
/// `GET /videoMesh/clientTypeDistribution/clusters`, in the catalogue `get-cluster-client-type-distribution-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterClientTypeDistributionDetails(Request);

impl GetClusterClientTypeDistributionDetails {
    /// With everything that must be given.
    pub fn new(cluster_id: impl Into<String>, from: impl Into<String>, to: impl Into<String>, device_type: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("get-cluster-client-type-distribution-details", Host::Api, Method::Get, "/videoMesh/clientTypeDistribution/clusters").with_paging(Paging::None, "items"), "clusterId", cluster_id.into()), "from", from.into()), "to", to.into()), "deviceType", device_type.into()))
    }
}

impl Operation for GetClusterClientTypeDistributionDetails {
    type Output = models::ClientTypeDistributionForCluster;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetClusterClientTypeDistributionDetails {
    type Item = models::ClientTypeDistributionCollectionForCluster;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Event Threshold Configuration.
///
/// `GET /videoMesh/eventThresholds`, in the catalogue `list-event-threshold-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEventThresholdConfiguration(Request);

impl ListEventThresholdConfiguration {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-event-threshold-configuration", Host::Api, Method::Get, "/videoMesh/eventThresholds").with_paging(Paging::None, "eventThresholds"))
    }

    /// Sets `eventName`.
    #[must_use]
    pub fn event_name(self, value: impl Into<ListEventThresholdConfigurationEventName>) -> Self { Self(support::set(self.0, "eventName", value.into().as_str().to_owned())) }

    /// Sets `clusterId`.
    #[must_use]
    pub fn cluster_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "clusterId", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `eventScope`.
    #[must_use]
    pub fn event_scope(self, value: impl Into<ListEventThresholdConfigurationEventScope>) -> Self { Self(support::set(self.0, "eventScope", value.into().as_str().to_owned())) }
}

impl Operation for ListEventThresholdConfiguration {
    type Output = models::ListEventThresholdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEventThresholdConfiguration {
    type Item = Any;
    const LIST: Option<&'static str> = Some("eventThresholds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.event_thresholds.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `eventName` of [`ListEventThresholdConfiguration`].
    pub enum ListEventThresholdConfigurationEventName {
        ClusterCallsRedirected = "clusterCallsRedirected",
        OrgCallsOverflowed = "orgCallsOverflowed",
    }
}

webex_core::open_enum! {
    /// Values of `eventScope` of [`ListEventThresholdConfiguration`].
    pub enum ListEventThresholdConfigurationEventScope {
        Cluster = "CLUSTER",
        Org = "ORG",
    }
}

/// Update Event Threshold Configuration.
///
/// `PATCH /videoMesh/eventThresholds`, in the catalogue `update-event-threshold-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateEventThresholdConfiguration(Request);

impl UpdateEventThresholdConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-event-threshold-configuration", Host::Api, Method::Patch, "/videoMesh/eventThresholds"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateEventThresholdConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEventThresholdConfiguration {
    type Output = models::BulkUpdateEventThresholdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Event Threshold Configuration.
///
/// `GET /videoMesh/eventThresholds/{eventThresholdId}`, in the catalogue `get-event-threshold-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetEventThresholdConfiguration(Request);

impl GetEventThresholdConfiguration {
    /// With everything that must be given.
    pub fn new(event_threshold_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-event-threshold-configuration", Host::Api, Method::Get, format!("/videoMesh/eventThresholds/{}", support::segment(event_threshold_id.as_ref()))).with_paging(Paging::None, "eventThresholds"))
    }
}

impl Operation for GetEventThresholdConfiguration {
    type Output = models::GetEventThresholdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetEventThresholdConfiguration {
    type Item = models::GetEntityThresholdConfig1;
    const LIST: Option<&'static str> = Some("eventThresholds");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.event_thresholds.unwrap_or_default() }
}

/// Reset Event Threshold Configuration.
///
/// `POST /videoMesh/eventThresholds/reset`, in the catalogue `reset-event-threshold-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ResetEventThresholdConfiguration(Request);

impl ResetEventThresholdConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("reset-event-threshold-configuration", Host::Api, Method::Post, "/videoMesh/eventThresholds/reset"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ResetEventThresholdConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ResetEventThresholdConfiguration {
    type Output = models::ResetEventThresholdResponse;
    fn request(&self) -> Request { self.0.clone() }
}
