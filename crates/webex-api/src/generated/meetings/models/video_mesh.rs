// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BlrClusterDetails` of Webex.
#[derive(Clone, Default)]
pub struct BlrClusterDetails {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// `releaseChannel`
    pub release_channel: Option<String>,
    /// `upgradeSchedule`
    pub upgrade_schedule: Option<ClusterUpgradeScheduleBlr>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlrClusterDetails: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":", "\"releaseChannel\":", "\"upgradeSchedule\":"]);

impl Json for BlrClusterDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlrClusterDetails, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes, &mut self.release_channel, &mut self.upgrade_schedule], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlrClusterDetails, &[&self.cluster_id, &self.cluster_name, &self.nodes, &self.release_channel, &self.upgrade_schedule], &self.extra) }
}

impl std::fmt::Debug for BlrClusterDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlrClusterDetails", self, f) }
}

/// The object `BulkUpdateEventThresholdResponse` of Webex.
#[derive(Clone, Default)]
pub struct BulkUpdateEventThresholdResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `eventThresholds`
    pub event_thresholds: Option<Vec<UpdateEventThresholdResponse1>>,
    /// `failedEventThresholdIds`
    pub failed_event_threshold_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkUpdateEventThresholdResponse: Keys = Keys(&["\"orgId\":", "\"eventThresholds\":", "\"failedEventThresholdIds\":"]);

impl Json for BulkUpdateEventThresholdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkUpdateEventThresholdResponse, &mut [&mut self.org_id, &mut self.event_thresholds, &mut self.failed_event_threshold_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkUpdateEventThresholdResponse, &[&self.org_id, &self.event_thresholds, &self.failed_event_threshold_ids], &self.extra) }
}

impl std::fmt::Debug for BulkUpdateEventThresholdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkUpdateEventThresholdResponse", self, f) }
}

/// The object `ClientTypeDistributionCollectionForCluster` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionCollectionForCluster {
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

static K_ClientTypeDistributionCollectionForCluster: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"aggregationInterval\":", "\"items\":"]);

impl Json for ClientTypeDistributionCollectionForCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionCollectionForCluster, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.aggregation_interval, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionCollectionForCluster, &[&self.org_id, &self.from, &self.to, &self.aggregation_interval, &self.items], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionCollectionForCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionCollectionForCluster", self, f) }
}

/// The object `ClientTypeDistributionForCluster` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionForCluster {
    /// `items`
    pub items: Option<Vec<ClientTypeDistributionCollectionForCluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClientTypeDistributionForCluster: Keys = Keys(&["\"items\":"]);

impl Json for ClientTypeDistributionForCluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionForCluster, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionForCluster, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionForCluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionForCluster", self, f) }
}

/// The object `ClienttypedistributionCollectionforOrg` of Webex.
#[derive(Clone, Default)]
pub struct ClienttypedistributionCollectionforOrg {
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

static K_ClienttypedistributionCollectionforOrg: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"aggregationInterval\":", "\"items\":"]);

impl Json for ClienttypedistributionCollectionforOrg {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClienttypedistributionCollectionforOrg, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.aggregation_interval, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClienttypedistributionCollectionforOrg, &[&self.org_id, &self.from, &self.to, &self.aggregation_interval, &self.items], &self.extra) }
}

impl std::fmt::Debug for ClienttypedistributionCollectionforOrg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClienttypedistributionCollectionforOrg", self, f) }
}

/// The object `ClienttypedistributionforOrg` of Webex.
#[derive(Clone, Default)]
pub struct ClienttypedistributionforOrg {
    /// `items`
    pub items: Option<Vec<ClienttypedistributionCollectionforOrg>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClienttypedistributionforOrg: Keys = Keys(&["\"items\":"]);

impl Json for ClienttypedistributionforOrg {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClienttypedistributionforOrg, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClienttypedistributionforOrg, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClienttypedistributionforOrg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClienttypedistributionforOrg", self, f) }
}

/// The object `ClusterAvailability` of Webex.
#[derive(Clone, Default)]
pub struct ClusterAvailability {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `availabilitySegments`
    pub availability_segments: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterAvailability: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"availabilitySegments\":"]);

impl Json for ClusterAvailability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterAvailability, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.availability_segments], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterAvailability, &[&self.cluster_id, &self.cluster_name, &self.availability_segments], &self.extra) }
}

impl std::fmt::Debug for ClusterAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterAvailability", self, f) }
}

/// The object `ClusterAvailabilityCollection` of Webex.
#[derive(Clone, Default)]
pub struct ClusterAvailabilityCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `items`
    pub items: Option<Vec<ClusterAvailability>>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterAvailabilityCollection: Keys = Keys(&["\"orgId\":", "\"items\":", "\"from\":", "\"to\":"]);

impl Json for ClusterAvailabilityCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterAvailabilityCollection, &mut [&mut self.org_id, &mut self.items, &mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterAvailabilityCollection, &[&self.org_id, &self.items, &self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for ClusterAvailabilityCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterAvailabilityCollection", self, f) }
}

/// The object `ClusterDetails` of Webex.
#[derive(Clone, Default)]
pub struct ClusterDetails {
    /// `items`
    pub items: Option<Vec<ClusterDetailsCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterDetails: Keys = Keys(&["\"items\":"]);

impl Json for ClusterDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterDetails, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterDetails, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClusterDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterDetails", self, f) }
}

/// The object `ClusterDetailsCollection` of Webex.
#[derive(Clone, Default)]
pub struct ClusterDetailsCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterDetailsCollection: Keys = Keys(&["\"orgId\":", "\"items\":"]);

impl Json for ClusterDetailsCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterDetailsCollection, &mut [&mut self.org_id, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterDetailsCollection, &[&self.org_id, &self.items], &self.extra) }
}

impl std::fmt::Debug for ClusterDetailsCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterDetailsCollection", self, f) }
}

/// The object `ClusterUpgradeScheduleBlr` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUpgradeScheduleBlr {
    /// `scheduleDays`
    pub schedule_days: Option<Vec<ClusterUpgradeScheduleBlrScheduleDays>>,
    /// `scheduleTime`
    pub schedule_time: Option<String>,
    /// `scheduleTimeZone`
    pub schedule_time_zone: Option<String>,
    /// `upgradePending`
    pub upgrade_pending: Option<bool>,
    /// `nextUpgradeTime`
    pub next_upgrade_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUpgradeScheduleBlr: Keys = Keys(&["\"scheduleDays\":", "\"scheduleTime\":", "\"scheduleTimeZone\":", "\"upgradePending\":", "\"nextUpgradeTime\":"]);

impl Json for ClusterUpgradeScheduleBlr {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUpgradeScheduleBlr, &mut [&mut self.schedule_days, &mut self.schedule_time, &mut self.schedule_time_zone, &mut self.upgrade_pending, &mut self.next_upgrade_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUpgradeScheduleBlr, &[&self.schedule_days, &self.schedule_time, &self.schedule_time_zone, &self.upgrade_pending, &self.next_upgrade_time], &self.extra) }
}

impl std::fmt::Debug for ClusterUpgradeScheduleBlr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUpgradeScheduleBlr", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleDays` of [`ClusterUpgradeScheduleBlr`].
    pub enum ClusterUpgradeScheduleBlrScheduleDays {
        Sunday = "sunday",
        Saturday = "saturday",
        Tuesday = "tuesday",
        Friday = "friday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Monday = "monday",
    }
}

/// The object `ClusterUtilizationCollection` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationCollection {
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

static K_ClusterUtilizationCollection: Keys = Keys(&["\"orgId\":", "\"aggregationInterval\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ClusterUtilizationCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationCollection, &mut [&mut self.org_id, &mut self.aggregation_interval, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationCollection, &[&self.org_id, &self.aggregation_interval, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationCollection", self, f) }
}

/// The object `ClustersAvailability` of Webex.
#[derive(Clone, Default)]
pub struct ClustersAvailability {
    /// `items`
    pub items: Option<Vec<ClusterAvailabilityCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClustersAvailability: Keys = Keys(&["\"items\":"]);

impl Json for ClustersAvailability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClustersAvailability, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClustersAvailability, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClustersAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClustersAvailability", self, f) }
}

/// The object `ClustersUtilization` of Webex.
#[derive(Clone, Default)]
pub struct ClustersUtilization {
    /// `items`
    pub items: Option<Vec<ClusterUtilizationCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClustersUtilization: Keys = Keys(&["\"items\":"]);

impl Json for ClustersUtilization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClustersUtilization, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClustersUtilization, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClustersUtilization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClustersUtilization", self, f) }
}

/// The object `ConnectivityTestResultsClustersObject` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsClustersObject {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ConnectivityTestResultsClustersObject2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsClustersObject: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ConnectivityTestResultsClustersObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsClustersObject, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsClustersObject, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsClustersObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsClustersObject", self, f) }
}

/// The object `ConnectivityTestResultsClustersObject1` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsClustersObject1 {
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsClustersObject1: Keys = Keys(&["\"clusters\":"]);

impl Json for ConnectivityTestResultsClustersObject1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsClustersObject1, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsClustersObject1, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsClustersObject1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsClustersObject1", self, f) }
}

/// The object `ConnectivityTestResultsClustersObject2` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsClustersObject2 {
    /// `clusters`
    pub clusters: Option<Vec<PerClusterConnectivityResult2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsClustersObject2: Keys = Keys(&["\"clusters\":"]);

impl Json for ConnectivityTestResultsClustersObject2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsClustersObject2, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsClustersObject2, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsClustersObject2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsClustersObject2", self, f) }
}

/// The object `ConnectivityTestResultsClustersObject3` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsClustersObject3 {
    /// `clusters`
    pub clusters: Option<Vec<PerClusterConnectivityResult3>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsClustersObject3: Keys = Keys(&["\"clusters\":"]);

impl Json for ConnectivityTestResultsClustersObject3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsClustersObject3, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsClustersObject3, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsClustersObject3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsClustersObject3", self, f) }
}

/// The object `ConnectivityTestResultsForNode` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsForNode {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `triggerType`
    pub trigger_type: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `result`
    pub result: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsForNode: Keys = Keys(&["\"timestamp\":", "\"triggerType\":", "\"id\":", "\"result\":"]);

impl Json for ConnectivityTestResultsForNode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsForNode, &mut [&mut self.timestamp, &mut self.trigger_type, &mut self.id, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsForNode, &[&self.timestamp, &self.trigger_type, &self.id, &self.result], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsForNode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsForNode", self, f) }
}

/// The object `ConnectivityTestResultsNodesObject` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsNodesObject {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ConnectivityTestResultsClustersObject3>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsNodesObject: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ConnectivityTestResultsNodesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsNodesObject, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsNodesObject, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsNodesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsNodesObject", self, f) }
}

/// The object `ConnectivityTestResultsObject` of Webex.
#[derive(Clone, Default)]
pub struct ConnectivityTestResultsObject {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ConnectivityTestResultsClustersObject1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectivityTestResultsObject: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ConnectivityTestResultsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectivityTestResultsObject, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectivityTestResultsObject, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ConnectivityTestResultsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectivityTestResultsObject", self, f) }
}

/// The object `EventThresholdConfig1` of Webex.
#[derive(Clone, Default)]
pub struct EventThresholdConfig1 {
    /// `minThreshold`
    pub min_threshold: Option<f64>,
    /// `defaultMinThreshold`
    pub default_min_threshold: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventThresholdConfig1: Keys = Keys(&["\"minThreshold\":", "\"defaultMinThreshold\":"]);

impl Json for EventThresholdConfig1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventThresholdConfig1, &mut [&mut self.min_threshold, &mut self.default_min_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventThresholdConfig1, &[&self.min_threshold, &self.default_min_threshold], &self.extra) }
}

impl std::fmt::Debug for EventThresholdConfig1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventThresholdConfig1", self, f) }
}

/// The object `GetEntityThresholdConfig1` of Webex.
#[derive(Clone, Default)]
pub struct GetEntityThresholdConfig1 {
    /// `eventName`
    pub event_name: Option<String>,
    /// `eventThresholdId`
    pub event_threshold_id: Option<String>,
    /// `eventScope`
    pub event_scope: Option<String>,
    /// `entityId`
    pub entity_id: Option<String>,
    /// `thresholdConfig`
    pub threshold_config: Option<EventThresholdConfig1>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetEntityThresholdConfig1: Keys = Keys(&["\"eventName\":", "\"eventThresholdId\":", "\"eventScope\":", "\"entityId\":", "\"thresholdConfig\":"]);

impl Json for GetEntityThresholdConfig1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetEntityThresholdConfig1, &mut [&mut self.event_name, &mut self.event_threshold_id, &mut self.event_scope, &mut self.entity_id, &mut self.threshold_config], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetEntityThresholdConfig1, &[&self.event_name, &self.event_threshold_id, &self.event_scope, &self.entity_id, &self.threshold_config], &self.extra) }
}

impl std::fmt::Debug for GetEntityThresholdConfig1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetEntityThresholdConfig1", self, f) }
}

/// The object `GetEventThresholdResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetEventThresholdResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `eventThresholds`
    pub event_thresholds: Option<Vec<GetEntityThresholdConfig1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetEventThresholdResponse: Keys = Keys(&["\"orgId\":", "\"eventThresholds\":"]);

impl Json for GetEventThresholdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetEventThresholdResponse, &mut [&mut self.org_id, &mut self.event_thresholds], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetEventThresholdResponse, &[&self.org_id, &self.event_thresholds], &self.extra) }
}

impl std::fmt::Debug for GetEventThresholdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetEventThresholdResponse", self, f) }
}

/// The object `ListEventThresholdResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListEventThresholdResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `eventThresholds`
    pub event_thresholds: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListEventThresholdResponse: Keys = Keys(&["\"orgId\":", "\"eventThresholds\":"]);

impl Json for ListEventThresholdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListEventThresholdResponse, &mut [&mut self.org_id, &mut self.event_thresholds], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListEventThresholdResponse, &[&self.org_id, &self.event_thresholds], &self.extra) }
}

impl std::fmt::Debug for ListEventThresholdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListEventThresholdResponse", self, f) }
}

/// The object `MHMTestResults` of Webex.
#[derive(Clone, Default)]
pub struct MHMTestResults {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MHMTestResults: Keys = Keys(&["\"timestamp\":", "\"id\":", "\"testResults\":"]);

impl Json for MHMTestResults {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MHMTestResults, &mut [&mut self.timestamp, &mut self.id, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MHMTestResults, &[&self.timestamp, &self.id, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for MHMTestResults {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MHMTestResults", self, f) }
}

/// The object `MediaHealthMonitoringResultsCollectionforcluster` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringResultsCollectionforcluster {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<PerclusterMediaHealthMonitoringclusters>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringResultsCollectionforcluster: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for MediaHealthMonitoringResultsCollectionforcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringResultsCollectionforcluster, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringResultsCollectionforcluster, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringResultsCollectionforcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringResultsCollectionforcluster", self, f) }
}

/// The object `MediaHealthMonitoringResultsCollectionfornode` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringResultsCollectionfornode {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<PernodeMediaHealthMonitoringclusters>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringResultsCollectionfornode: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for MediaHealthMonitoringResultsCollectionfornode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringResultsCollectionfornode, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringResultsCollectionfornode, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringResultsCollectionfornode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringResultsCollectionfornode", self, f) }
}

/// The object `MediaHealthMonitoringResultsCollectionfororganization` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringResultsCollectionfororganization {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<MediaHealthMonitoringclusters>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringResultsCollectionfororganization: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for MediaHealthMonitoringResultsCollectionfororganization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringResultsCollectionfororganization, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringResultsCollectionfororganization, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringResultsCollectionfororganization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringResultsCollectionfororganization", self, f) }
}

/// The object `MediaHealthMonitoringclusters` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringclusters {
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringclusters: Keys = Keys(&["\"clusters\":"]);

impl Json for MediaHealthMonitoringclusters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringclusters, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringclusters, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringclusters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringclusters", self, f) }
}

/// The object `MediaHealthMonitoringfirstnode` of Webex.
#[derive(Clone, Default)]
pub struct MediaHealthMonitoringfirstnode {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `mhmTestResults`
    pub mhm_test_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaHealthMonitoringfirstnode: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"mhmTestResults\":"]);

impl Json for MediaHealthMonitoringfirstnode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaHealthMonitoringfirstnode, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.mhm_test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaHealthMonitoringfirstnode, &[&self.node_id, &self.host_name_or_ip, &self.mhm_test_results], &self.extra) }
}

impl std::fmt::Debug for MediaHealthMonitoringfirstnode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaHealthMonitoringfirstnode", self, f) }
}

/// The object `NodeAvailability` of Webex.
#[derive(Clone, Default)]
pub struct NodeAvailability {
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

static K_NodeAvailability: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"hostNameOrIp\":", "\"nodeId\":", "\"availabilitySegments\":"]);

impl Json for NodeAvailability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAvailability, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.host_name_or_ip, &mut self.node_id, &mut self.availability_segments], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAvailability, &[&self.cluster_id, &self.cluster_name, &self.host_name_or_ip, &self.node_id, &self.availability_segments], &self.extra) }
}

impl std::fmt::Debug for NodeAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAvailability", self, f) }
}

/// The object `NodeAvailabilityCollection` of Webex.
#[derive(Clone, Default)]
pub struct NodeAvailabilityCollection {
    /// `orgId`
    pub org_id: Option<String>,
    /// `items`
    pub items: Option<Vec<NodeAvailability>>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAvailabilityCollection: Keys = Keys(&["\"orgId\":", "\"items\":", "\"from\":", "\"to\":"]);

impl Json for NodeAvailabilityCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAvailabilityCollection, &mut [&mut self.org_id, &mut self.items, &mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAvailabilityCollection, &[&self.org_id, &self.items, &self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for NodeAvailabilityCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAvailabilityCollection", self, f) }
}

/// The object `NodeStatusList1` of Webex.
#[derive(Clone, Default)]
pub struct NodeStatusList1 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `status`
    pub status: Option<NodeStatusList1Status>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeStatusList1: Keys = Keys(&["\"nodeId\":", "\"status\":"]);

impl Json for NodeStatusList1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeStatusList1, &mut [&mut self.node_id, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeStatusList1, &[&self.node_id, &self.status], &self.extra) }
}

impl std::fmt::Debug for NodeStatusList1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeStatusList1", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`NodeStatusList1`].
    pub enum NodeStatusList1Status {
        Dispatched = "Dispatched",
        Completed = "Completed",
        Errored = "Errored",
    }
}

/// The object `NodesAvailability` of Webex.
#[derive(Clone, Default)]
pub struct NodesAvailability {
    /// `items`
    pub items: Option<Vec<NodeAvailabilityCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodesAvailability: Keys = Keys(&["\"items\":"]);

impl Json for NodesAvailability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodesAvailability, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodesAvailability, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for NodesAvailability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodesAvailability", self, f) }
}

/// The object `NodesResult` of Webex.
#[derive(Clone, Default)]
pub struct NodesResult {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `mhmTestResults`
    pub mhm_test_results: Option<Vec<MHMTestResults>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodesResult: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"mhmTestResults\":"]);

impl Json for NodesResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodesResult, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.mhm_test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodesResult, &[&self.node_id, &self.host_name_or_ip, &self.mhm_test_results], &self.extra) }
}

impl std::fmt::Debug for NodesResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodesResult", self, f) }
}

/// The object `OverflowtoCloud` of Webex.
#[derive(Clone, Default)]
pub struct OverflowtoCloud {
    /// `items`
    pub items: Option<Vec<OverflowtoCloudCollection>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OverflowtoCloud: Keys = Keys(&["\"items\":"]);

impl Json for OverflowtoCloud {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverflowtoCloud, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverflowtoCloud, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for OverflowtoCloud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverflowtoCloud", self, f) }
}

/// The object `OverflowtoCloudCollection` of Webex.
#[derive(Clone, Default)]
pub struct OverflowtoCloudCollection {
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

static K_OverflowtoCloudCollection: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"aggregationInterval\":", "\"items\":"]);

impl Json for OverflowtoCloudCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OverflowtoCloudCollection, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.aggregation_interval, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OverflowtoCloudCollection, &[&self.org_id, &self.from, &self.to, &self.aggregation_interval, &self.items], &self.extra) }
}

impl std::fmt::Debug for OverflowtoCloudCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OverflowtoCloudCollection", self, f) }
}

/// The object `PerClusterConnectivityResult2` of Webex.
#[derive(Clone, Default)]
pub struct PerClusterConnectivityResult2 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<PerNodeConnectivityResult2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerClusterConnectivityResult2: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for PerClusterConnectivityResult2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerClusterConnectivityResult2, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerClusterConnectivityResult2, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for PerClusterConnectivityResult2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerClusterConnectivityResult2", self, f) }
}

/// The object `PerClusterConnectivityResult3` of Webex.
#[derive(Clone, Default)]
pub struct PerClusterConnectivityResult3 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<PerNodeConnectivityResult1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerClusterConnectivityResult3: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for PerClusterConnectivityResult3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerClusterConnectivityResult3, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerClusterConnectivityResult3, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for PerClusterConnectivityResult3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerClusterConnectivityResult3", self, f) }
}

/// The object `PerNodeConnectivityResult1` of Webex.
#[derive(Clone, Default)]
pub struct PerNodeConnectivityResult1 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<ConnectivityTestResultsForNode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerNodeConnectivityResult1: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"testResults\":"]);

impl Json for PerNodeConnectivityResult1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerNodeConnectivityResult1, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerNodeConnectivityResult1, &[&self.node_id, &self.host_name_or_ip, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for PerNodeConnectivityResult1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerNodeConnectivityResult1", self, f) }
}

/// The object `PerNodeConnectivityResult2` of Webex.
#[derive(Clone, Default)]
pub struct PerNodeConnectivityResult2 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<ConnectivityTestResultsForNode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerNodeConnectivityResult2: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"testResults\":"]);

impl Json for PerNodeConnectivityResult2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerNodeConnectivityResult2, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerNodeConnectivityResult2, &[&self.node_id, &self.host_name_or_ip, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for PerNodeConnectivityResult2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerNodeConnectivityResult2", self, f) }
}

/// The object `PerclusterMediaHealthMonitoringclusters` of Webex.
#[derive(Clone, Default)]
pub struct PerclusterMediaHealthMonitoringclusters {
    /// `clusters`
    pub clusters: Option<Vec<PerclusterMediaHealthMonitoringresult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerclusterMediaHealthMonitoringclusters: Keys = Keys(&["\"clusters\":"]);

impl Json for PerclusterMediaHealthMonitoringclusters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerclusterMediaHealthMonitoringclusters, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerclusterMediaHealthMonitoringclusters, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for PerclusterMediaHealthMonitoringclusters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerclusterMediaHealthMonitoringclusters", self, f) }
}

/// The object `PerclusterMediaHealthMonitoringresult` of Webex.
#[derive(Clone, Default)]
pub struct PerclusterMediaHealthMonitoringresult {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerclusterMediaHealthMonitoringresult: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for PerclusterMediaHealthMonitoringresult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerclusterMediaHealthMonitoringresult, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerclusterMediaHealthMonitoringresult, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for PerclusterMediaHealthMonitoringresult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerclusterMediaHealthMonitoringresult", self, f) }
}

/// The object `PernodeMediaHealthMonitoringclusters` of Webex.
#[derive(Clone, Default)]
pub struct PernodeMediaHealthMonitoringclusters {
    /// `clusters`
    pub clusters: Option<Vec<PernodeMediaHealthMonitoringresult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PernodeMediaHealthMonitoringclusters: Keys = Keys(&["\"clusters\":"]);

impl Json for PernodeMediaHealthMonitoringclusters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PernodeMediaHealthMonitoringclusters, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PernodeMediaHealthMonitoringclusters, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for PernodeMediaHealthMonitoringclusters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PernodeMediaHealthMonitoringclusters", self, f) }
}

/// The object `PernodeMediaHealthMonitoringresult` of Webex.
#[derive(Clone, Default)]
pub struct PernodeMediaHealthMonitoringresult {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<MediaHealthMonitoringfirstnode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PernodeMediaHealthMonitoringresult: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for PernodeMediaHealthMonitoringresult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PernodeMediaHealthMonitoringresult, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PernodeMediaHealthMonitoringresult, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for PernodeMediaHealthMonitoringresult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PernodeMediaHealthMonitoringresult", self, f) }
}

/// The object `ReachabilityTestResultsforcluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforcluster {
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforcluster: Keys = Keys(&["\"clusters\":"]);

impl Json for ReachabilityTestResultsforcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforcluster, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforcluster, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforcluster", self, f) }
}

/// The object `ReachabilityTestResultsforfirstcluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforfirstcluster {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforfirstcluster: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for ReachabilityTestResultsforfirstcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforfirstcluster, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforfirstcluster, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforfirstcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforfirstcluster", self, f) }
}

/// The object `ReachabilityTestResultsforonecluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforonecluster {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<ReachabilityTestresultsfirstnode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforonecluster: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"nodes\":"]);

impl Json for ReachabilityTestResultsforonecluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforonecluster, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforonecluster, &[&self.cluster_id, &self.cluster_name, &self.nodes], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforonecluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforonecluster", self, f) }
}

/// The object `ReachabilityTestResultsforoneclusteronenode` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforoneclusteronenode {
    /// `clusters`
    pub clusters: Option<Vec<ReachabilityTestResultsforonecluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforoneclusteronenode: Keys = Keys(&["\"clusters\":"]);

impl Json for ReachabilityTestResultsforoneclusteronenode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforoneclusteronenode, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforoneclusteronenode, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforoneclusteronenode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforoneclusteronenode", self, f) }
}

/// The object `ReachabilityTestResultsforsinglecluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestResultsforsinglecluster {
    /// `clusters`
    pub clusters: Option<Vec<ReachabilityTestResultsforfirstcluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestResultsforsinglecluster: Keys = Keys(&["\"clusters\":"]);

impl Json for ReachabilityTestResultsforsinglecluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestResultsforsinglecluster, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestResultsforsinglecluster, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestResultsforsinglecluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestResultsforsinglecluster", self, f) }
}

/// The object `ReachabilityTestresultsdestinationcluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsdestinationcluster {
    /// `destinationCluster`
    pub destination_cluster: Option<String>,
    /// `stunResults`
    pub stun_results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsdestinationcluster: Keys = Keys(&["\"destinationCluster\":", "\"stunResults\":"]);

impl Json for ReachabilityTestresultsdestinationcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsdestinationcluster, &mut [&mut self.destination_cluster, &mut self.stun_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsdestinationcluster, &[&self.destination_cluster, &self.stun_results], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsdestinationcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsdestinationcluster", self, f) }
}

/// The object `ReachabilityTestresultsfirstnode` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsfirstnode {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIP`
    pub host_name_or_ip: Option<String>,
    /// `testResults`
    pub test_results: Option<Vec<ReachabilityTestresultsdestinationcluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsfirstnode: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIP\":", "\"testResults\":"]);

impl Json for ReachabilityTestresultsfirstnode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsfirstnode, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsfirstnode, &[&self.node_id, &self.host_name_or_ip, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsfirstnode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsfirstnode", self, f) }
}

/// The object `ReachabilityTestresultsforcluster` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsforcluster {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ReachabilityTestResultsforsinglecluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsforcluster: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ReachabilityTestresultsforcluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsforcluster, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsforcluster, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsforcluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsforcluster", self, f) }
}

/// The object `ReachabilityTestresultsfornode` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsfornode {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ReachabilityTestResultsforoneclusteronenode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsfornode: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ReachabilityTestresultsfornode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsfornode, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsfornode, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsfornode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsfornode", self, f) }
}

/// The object `ReachabilityTestresultsfororganization` of Webex.
#[derive(Clone, Default)]
pub struct ReachabilityTestresultsfororganization {
    /// `orgId`
    pub org_id: Option<String>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `items`
    pub items: Option<Vec<ReachabilityTestResultsforcluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReachabilityTestresultsfororganization: Keys = Keys(&["\"orgId\":", "\"from\":", "\"to\":", "\"items\":"]);

impl Json for ReachabilityTestresultsfororganization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReachabilityTestresultsfororganization, &mut [&mut self.org_id, &mut self.from, &mut self.to, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReachabilityTestresultsfororganization, &[&self.org_id, &self.from, &self.to, &self.items], &self.extra) }
}

impl std::fmt::Debug for ReachabilityTestresultsfororganization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReachabilityTestresultsfororganization", self, f) }
}
