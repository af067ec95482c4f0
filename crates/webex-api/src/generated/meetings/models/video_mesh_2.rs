// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `RedirectCollectionForCluster` of Webex.
#[derive(Clone, Default)]
pub struct RedirectCollectionForCluster {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `aggregationInterval`
    pub aggregation_interval: Option<String>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectCollectionForCluster: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"aggregationInterval\":", "\"items\":"]);

impl Json for RedirectCollectionForCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectCollectionForCluster, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.aggregation_interval, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectCollectionForCluster, &[&self.org_id, &self.from, &self.to, &self.aggregation_interval, &self.items], &self.extra) }
}

impl std::fmt::Debug for RedirectCollectionForCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectCollectionForCluster", self, f) }
}

/// The object `RedirectCollectionForOrg` of Webex.
#[derive(Clone, Default)]
pub struct RedirectCollectionForOrg {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `aggregationInterval`
    pub aggregation_interval: Option<String>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectCollectionForOrg: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"aggregationInterval\":", "\"items\":"]);

impl Json for RedirectCollectionForOrg {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectCollectionForOrg, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.aggregation_interval, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectCollectionForOrg, &[&self.org_id, &self.from, &self.to, &self.aggregation_interval, &self.items], &self.extra) }
}

impl std::fmt::Debug for RedirectCollectionForOrg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectCollectionForOrg", self, f) }
}

/// The object `RedirectForCluster` of Webex.
#[derive(Clone, Default)]
pub struct RedirectForCluster {
    /// `items`
    pub items: Option<Vec<RedirectCollectionForCluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectForCluster: Keys = Keys(&["\"items\":"]);

impl Json for RedirectForCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectForCluster, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectForCluster, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RedirectForCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectForCluster", self, f) }
}

/// The object `RedirectforOrg` of Webex.
#[derive(Clone, Default)]
pub struct RedirectforOrg {
    /// `items`
    pub items: Option<Vec<RedirectCollectionForOrg>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectforOrg: Keys = Keys(&["\"items\":"]);

impl Json for RedirectforOrg {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectforOrg, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectforOrg, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RedirectforOrg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectforOrg", self, f) }
}

/// The object `ResetEventThresholdConfigurationBody` of Webex.
#[derive(Clone, Default)]
pub struct ResetEventThresholdConfigurationBody {
    /// `eventThresholdIds`; required when sent
    pub event_threshold_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResetEventThresholdConfigurationBody: Keys = Keys(&["\"eventThresholdIds\":"]);

impl Json for ResetEventThresholdConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResetEventThresholdConfigurationBody, &mut [&mut self.event_threshold_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResetEventThresholdConfigurationBody, &[&self.event_threshold_ids], &self.extra) }
}

impl std::fmt::Debug for ResetEventThresholdConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResetEventThresholdConfigurationBody", self, f) }
}

/// The object `ResetEventThresholdResponse` of Webex.
#[derive(Clone, Default)]
pub struct ResetEventThresholdResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `eventThresholds`
    pub event_thresholds: Option<Vec<GetEntityThresholdConfig1>>,
    /// `failedEventThresholdIds`
    pub failed_event_threshold_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResetEventThresholdResponse: Keys = Keys(&["\"orgId\":", "\"eventThresholds\":", "\"failedEventThresholdIds\":"]);

impl Json for ResetEventThresholdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResetEventThresholdResponse, &mut [&mut self.org_id, &mut self.event_thresholds, &mut self.failed_event_threshold_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResetEventThresholdResponse, &[&self.org_id, &self.event_thresholds, &self.failed_event_threshold_ids], &self.extra) }
}

impl std::fmt::Debug for ResetEventThresholdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResetEventThresholdResponse", self, f) }
}

/// The object `Results` of Webex.
#[derive(Clone, Default)]
pub struct Results {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<NodesResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Results: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for Results {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Results, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Results, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for Results {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Results", self, f) }
}

/// The object `SingleNodeAvailability` of Webex.
#[derive(Clone, Default)]
pub struct SingleNodeAvailability {
    /// `items`
    pub items: Option<Vec<SingleNodeAvailabilityCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNodeAvailability: Keys = Keys(&["\"items\":"]);

impl Json for SingleNodeAvailability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNodeAvailability, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNodeAvailability, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SingleNodeAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNodeAvailability", self, f) }
}

/// The object `SingleNodeAvailabilityCollection` of Webex.
#[derive(Clone, Default)]
pub struct SingleNodeAvailabilityCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `items`
    pub items: Option<Vec<SingleNodeAvailabilityObject>>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNodeAvailabilityCollection: Keys = Keys(&["\"orgId\":", "\"items\":", "\"from\":", "\"to\":"]);

impl Json for SingleNodeAvailabilityCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNodeAvailabilityCollection, &mut [&mut self.org_id, &mut self.items, &mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNodeAvailabilityCollection, &[&self.org_id, &self.items, &self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for SingleNodeAvailabilityCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNodeAvailabilityCollection", self, f) }
}

/// The object `SingleNodeAvailabilityObject` of Webex.
#[derive(Clone, Default)]
pub struct SingleNodeAvailabilityObject {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `hostNameOrIp`
    pub host_name_or_ip: Option<String>,
    /// `nodeId`
    pub node_id: Option<String>,
    /// `availabilitySegments`
    pub availability_segments: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNodeAvailabilityObject: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"hostNameOrIp\":", "\"nodeId\":", "\"availabilitySegments\":"]);

impl Json for SingleNodeAvailabilityObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNodeAvailabilityObject, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.host_name_or_ip, &mut self.node_id, &mut self.availability_segments], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNodeAvailabilityObject, &[&self.cluster_id, &self.cluster_name, &self.host_name_or_ip, &self.node_id, &self.availability_segments], &self.extra) }
}

impl std::fmt::Debug for SingleNodeAvailabilityObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNodeAvailabilityObject", self, f) }
}

/// The object `SpecificClusterDetails` of Webex.
#[derive(Clone, Default)]
pub struct SpecificClusterDetails {
    /// `items`
    pub items: Option<Vec<SpecificClusterDetailsCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SpecificClusterDetails: Keys = Keys(&["\"items\":"]);

impl Json for SpecificClusterDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SpecificClusterDetails, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SpecificClusterDetails, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SpecificClusterDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SpecificClusterDetails", self, f) }
}

/// The object `SpecificClusterDetailsCollection` of Webex.
#[derive(Clone, Default)]
pub struct SpecificClusterDetailsCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `items`
    pub items: Option<Vec<BlrClusterDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SpecificClusterDetailsCollection: Keys = Keys(&["\"orgId\":", "\"items\":"]);

impl Json for SpecificClusterDetailsCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SpecificClusterDetailsCollection, &mut [&mut self.org_id, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SpecificClusterDetailsCollection, &[&self.org_id, &self.items], &self.extra) }
}

impl std::fmt::Debug for SpecificClusterDetailsCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SpecificClusterDetailsCollection", self, f) }
}

/// The object `TestClustersResult` of Webex.
#[derive(Clone, Default)]
pub struct TestClustersResult {
    /// `clusters`
    pub clusters: Option<Vec<Results>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TestClustersResult: Keys = Keys(&["\"clusters\":"]);

impl Json for TestClustersResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TestClustersResult, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TestClustersResult, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for TestClustersResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TestClustersResult", self, f) }
}

/// The object `TriggerOnDemandBody` of Webex.
#[derive(Clone, Default)]
pub struct TriggerOnDemandBody {
    /// `type`
    pub type_: Option<TriggerOnDemandBodyType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerOnDemandBody: Keys = Keys(&["\"type\":"]);

impl Json for TriggerOnDemandBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerOnDemandBody, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerOnDemandBody, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for TriggerOnDemandBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerOnDemandBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`TriggerOnDemandBody`].
    pub enum TriggerOnDemandBodyType {
        ReachabilityTest = "ReachabilityTest",
        NetworkTest = "NetworkTest",
        MediaHealthMonitorTest = "MediaHealthMonitorTest",
    }
}

/// The object `TriggerOnDemandBodyCluster` of Webex.
#[derive(Clone, Default)]
pub struct TriggerOnDemandBodyCluster {
    /// `type`
    pub type_: Option<TriggerOnDemandBodyClusterType>,
    /// `nodes`
    pub nodes: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerOnDemandBodyCluster: Keys = Keys(&["\"type\":", "\"nodes\":"]);

impl Json for TriggerOnDemandBodyCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerOnDemandBodyCluster, &mut [&mut self.type_, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerOnDemandBodyCluster, &[&self.type_, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for TriggerOnDemandBodyCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerOnDemandBodyCluster", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`TriggerOnDemandBodyCluster`].
    pub enum TriggerOnDemandBodyClusterType {
        ReachabilityTest = "ReachabilityTest",
        NetworkTest = "NetworkTest",
        MediaHealthMonitorTest = "MediaHealthMonitorTest",
    }
}

/// The object `TriggeredTestResult` of Webex.
#[derive(Clone, Default)]
pub struct TriggeredTestResult {
    /// `type`
    pub type_: Option<String>,
    /// `commandId`
    pub command_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `results`
    pub results: Option<Vec<TestClustersResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggeredTestResult: Keys = Keys(&["\"type\":", "\"commandId\":", "\"orgId\":", "\"results\":"]);

impl Json for TriggeredTestResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggeredTestResult, &mut [&mut self.type_, &mut self.command_id, &mut self.org_id, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggeredTestResult, &[&self.type_, &self.command_id, &self.org_id, &self.results], &self.extra) }
}

impl std::fmt::Debug for TriggeredTestResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggeredTestResult", self, f) }
}

/// The object `TriggeredTestStatus1` of Webex.
#[derive(Clone, Default)]
pub struct TriggeredTestStatus1 {
    /// `orgId`
    pub org_id: Option<String>,
    /// `commandId`
    pub command_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggeredTestStatus1: Keys = Keys(&["\"orgId\":", "\"commandId\":", "\"clusterId\":", "\"nodes\":"]);

impl Json for TriggeredTestStatus1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggeredTestStatus1, &mut [&mut self.org_id, &mut self.command_id, &mut self.cluster_id, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggeredTestStatus1, &[&self.org_id, &self.command_id, &self.cluster_id, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for TriggeredTestStatus1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggeredTestStatus1", self, f) }
}

/// The object `TriggeredTestStatus2` of Webex.
#[derive(Clone, Default)]
pub struct TriggeredTestStatus2 {
    /// `orgId`
    pub org_id: Option<String>,
    /// `commandId`
    pub command_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<NodeStatusList1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggeredTestStatus2: Keys = Keys(&["\"orgId\":", "\"commandId\":", "\"clusterId\":", "\"nodes\":"]);

impl Json for TriggeredTestStatus2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggeredTestStatus2, &mut [&mut self.org_id, &mut self.command_id, &mut self.cluster_id, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggeredTestStatus2, &[&self.org_id, &self.command_id, &self.cluster_id, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for TriggeredTestStatus2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggeredTestStatus2", self, f) }
}

/// The object `UpdateEventThresholdConfig1` of Webex.
#[derive(Clone, Default)]
pub struct UpdateEventThresholdConfig1 {
    /// `minThreshold`
    pub min_threshold: Option<f64>,
    /// `defaultMinThreshold`
    pub default_min_threshold: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventThresholdConfig1: Keys = Keys(&["\"minThreshold\":", "\"defaultMinThreshold\":"]);

impl Json for UpdateEventThresholdConfig1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventThresholdConfig1, &mut [&mut self.min_threshold, &mut self.default_min_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventThresholdConfig1, &[&self.min_threshold, &self.default_min_threshold], &self.extra) }
}

impl std::fmt::Debug for UpdateEventThresholdConfig1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventThresholdConfig1", self, f) }
}

/// The object `UpdateEventThresholdConfigurationBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateEventThresholdConfigurationBody {
    /// `eventThresholds`; required when sent
    pub event_thresholds: Option<Vec<UpdateEventThresholdConfigurationBodyEventThreshold>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventThresholdConfigurationBody: Keys = Keys(&["\"eventThresholds\":"]);

impl Json for UpdateEventThresholdConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventThresholdConfigurationBody, &mut [&mut self.event_thresholds], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventThresholdConfigurationBody, &[&self.event_thresholds], &self.extra) }
}

impl std::fmt::Debug for UpdateEventThresholdConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventThresholdConfigurationBody", self, f) }
}

/// The object `UpdateEventThresholdConfigurationBodyEventThreshold` of Webex.
#[derive(Clone, Default)]
pub struct UpdateEventThresholdConfigurationBodyEventThreshold {
    /// `eventThresholdId`; required when sent
    pub event_threshold_id: Option<String>,
    /// `thresholdConfig`; required when sent
    pub threshold_config: Option<UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventThresholdConfigurationBodyEventThreshold: Keys = Keys(&["\"eventThresholdId\":", "\"thresholdConfig\":"]);

impl Json for UpdateEventThresholdConfigurationBodyEventThreshold {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventThresholdConfigurationBodyEventThreshold, &mut [&mut self.event_threshold_id, &mut self.threshold_config], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventThresholdConfigurationBodyEventThreshold, &[&self.event_threshold_id, &self.threshold_config], &self.extra) }
}

impl std::fmt::Debug for UpdateEventThresholdConfigurationBodyEventThreshold {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventThresholdConfigurationBodyEventThreshold", self, f) }
}

/// The object `UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig` of Webex.
#[derive(Clone, Default)]
pub struct UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig {
    /// `minThreshold`; required when sent
    pub min_threshold: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig: Keys = Keys(&["\"minThreshold\":"]);

impl Json for UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig, &mut [&mut self.min_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig, &[&self.min_threshold], &self.extra) }
}

impl std::fmt::Debug for UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventThresholdConfigurationBodyEventThresholdThresholdConfig", self, f) }
}

/// The object `UpdateEventThresholdResponse1` of Webex.
#[derive(Clone, Default)]
pub struct UpdateEventThresholdResponse1 {
    /// `eventName`
    pub event_name: Option<String>,
    /// `eventThresholdId`
    pub event_threshold_id: Option<String>,
    /// `eventScope`
    pub event_scope: Option<String>,
    /// `entityId`
    pub entity_id: Option<String>,
    /// `thresholdConfig`
    pub threshold_config: Option<UpdateEventThresholdConfig1>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventThresholdResponse1: Keys = Keys(&["\"eventName\":", "\"eventThresholdId\":", "\"eventScope\":", "\"entityId\":", "\"thresholdConfig\":"]);

impl Json for UpdateEventThresholdResponse1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventThresholdResponse1, &mut [&mut self.event_name, &mut self.event_threshold_id, &mut self.event_scope, &mut self.entity_id, &mut self.threshold_config], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventThresholdResponse1, &[&self.event_name, &self.event_threshold_id, &self.event_scope, &self.entity_id, &self.threshold_config], &self.extra) }
}

impl std::fmt::Debug for UpdateEventThresholdResponse1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventThresholdResponse1", self, f) }
}

/// The object `UtilizationForCluster` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationForCluster {
    /// `items`
    pub items: Option<Vec<UtilizationForClusterCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationForCluster: Keys = Keys(&["\"items\":"]);

impl Json for UtilizationForCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationForCluster, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationForCluster, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for UtilizationForCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationForCluster", self, f) }
}

/// The object `UtilizationForClusterCollection` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationForClusterCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `aggregationInterval`
    pub aggregation_interval: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationForClusterCollection: Keys = Keys(&["\"orgId\":", "\"aggregationInterval\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for UtilizationForClusterCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationForClusterCollection, &mut [&mut self.org_id, &mut self.aggregation_interval, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationForClusterCollection, &[&self.org_id, &self.aggregation_interval, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for UtilizationForClusterCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationForClusterCollection", self, f) }
}
