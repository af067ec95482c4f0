// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ClusterDetailsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct ClusterDetailsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterDetailsResponseContext: Keys = Keys(&["\"orgId\":"]);

impl Json for ClusterDetailsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterDetailsResponseContext, &mut [&mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterDetailsResponseContext, &[&self.org_id], &self.extra) }
}

impl std::fmt::Debug for ClusterDetailsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterDetailsResponseContext", self, f) }
}

/// The object `ClusterDetailsResponseUpgradeSchedule` of Webex.
#[derive(Clone, Default)]
pub struct ClusterDetailsResponseUpgradeSchedule {
    /// `scheduleDays`
    pub schedule_days: Option<Vec<String>>,
    /// `scheduleTime`
    pub schedule_time: Option<String>,
    /// `scheduleTimeZone`
    pub schedule_time_zone: Option<String>,
    /// `nextUpgradeTime`
    pub next_upgrade_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterDetailsResponseUpgradeSchedule: Keys = Keys(&["\"scheduleDays\":", "\"scheduleTime\":", "\"scheduleTimeZone\":", "\"nextUpgradeTime\":"]);

impl Json for ClusterDetailsResponseUpgradeSchedule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterDetailsResponseUpgradeSchedule, &mut [&mut self.schedule_days, &mut self.schedule_time, &mut self.schedule_time_zone, &mut self.next_upgrade_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterDetailsResponseUpgradeSchedule, &[&self.schedule_days, &self.schedule_time, &self.schedule_time_zone, &self.next_upgrade_time], &self.extra) }
}

impl std::fmt::Debug for ClusterDetailsResponseUpgradeSchedule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterDetailsResponseUpgradeSchedule", self, f) }
}

/// The object `ClustersAvailabilityDetailsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct ClustersAvailabilityDetailsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClustersAvailabilityDetailsResponseContext: Keys = Keys(&["\"orgId\":", "\"clusterId\":", "\"clusterName\":"]);

impl Json for ClustersAvailabilityDetailsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClustersAvailabilityDetailsResponseContext, &mut [&mut self.org_id, &mut self.cluster_id, &mut self.cluster_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClustersAvailabilityDetailsResponseContext, &[&self.org_id, &self.cluster_id, &self.cluster_name], &self.extra) }
}

impl std::fmt::Debug for ClustersAvailabilityDetailsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClustersAvailabilityDetailsResponseContext", self, f) }
}

/// The object `ClustersAvailabilityDetailsResponseTimeRange` of Webex.
#[derive(Clone, Default)]
pub struct ClustersAvailabilityDetailsResponseTimeRange {
    /// `from`: a moment, RFC 3339
    pub from: Option<String>,
    /// `to`: a moment, RFC 3339
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClustersAvailabilityDetailsResponseTimeRange: Keys = Keys(&["\"from\":", "\"to\":"]);

impl Json for ClustersAvailabilityDetailsResponseTimeRange {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClustersAvailabilityDetailsResponseTimeRange, &mut [&mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClustersAvailabilityDetailsResponseTimeRange, &[&self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for ClustersAvailabilityDetailsResponseTimeRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClustersAvailabilityDetailsResponseTimeRange", self, f) }
}

/// The object `DatabaseDetailsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct DatabaseDetailsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DatabaseDetailsResponseContext: Keys = Keys(&["\"orgId\":"]);

impl Json for DatabaseDetailsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DatabaseDetailsResponseContext, &mut [&mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DatabaseDetailsResponseContext, &[&self.org_id], &self.extra) }
}

impl std::fmt::Debug for DatabaseDetailsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DatabaseDetailsResponseContext", self, f) }
}

/// The object `MultiTenantHDSOrgDetailsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct MultiTenantHDSOrgDetailsResponseContext {
    /// `partnerOrgId`
    pub partner_org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultiTenantHDSOrgDetailsResponseContext: Keys = Keys(&["\"partnerOrgId\":"]);

impl Json for MultiTenantHDSOrgDetailsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultiTenantHDSOrgDetailsResponseContext, &mut [&mut self.partner_org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultiTenantHDSOrgDetailsResponseContext, &[&self.partner_org_id], &self.extra) }
}

impl std::fmt::Debug for MultiTenantHDSOrgDetailsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultiTenantHDSOrgDetailsResponseContext", self, f) }
}

/// The object `NetworkTestsResultsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct NetworkTestsResultsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostName`
    pub host_name: Option<String>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NetworkTestsResultsResponseContext: Keys = Keys(&["\"orgId\":", "\"clusterId\":", "\"clusterName\":", "\"nodeId\":", "\"hostName\":", "\"hostIP\":"]);

impl Json for NetworkTestsResultsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NetworkTestsResultsResponseContext, &mut [&mut self.org_id, &mut self.cluster_id, &mut self.cluster_name, &mut self.node_id, &mut self.host_name, &mut self.host_ip], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NetworkTestsResultsResponseContext, &[&self.org_id, &self.cluster_id, &self.cluster_name, &self.node_id, &self.host_name, &self.host_ip], &self.extra) }
}

impl std::fmt::Debug for NetworkTestsResultsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NetworkTestsResultsResponseContext", self, f) }
}

/// The object `NodeAlarmOccurrences` of Webex.
#[derive(Clone, Default)]
pub struct NodeAlarmOccurrences {
    /// `total`
    pub total: Option<String>,
    /// `details`
    pub details: Option<Vec<AlarmOccurrence>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAlarmOccurrences: Keys = Keys(&["\"total\":", "\"details\":"]);

impl Json for NodeAlarmOccurrences {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAlarmOccurrences, &mut [&mut self.total, &mut self.details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAlarmOccurrences, &[&self.total, &self.details], &self.extra) }
}

impl std::fmt::Debug for NodeAlarmOccurrences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAlarmOccurrences", self, f) }
}

/// The object `NodeAlarmsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct NodeAlarmsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodeId`
    pub node_id: Option<String>,
    /// `host`
    pub host: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAlarmsResponseContext: Keys = Keys(&["\"orgId\":", "\"clusterId\":", "\"clusterName\":", "\"nodeId\":", "\"host\":"]);

impl Json for NodeAlarmsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAlarmsResponseContext, &mut [&mut self.org_id, &mut self.cluster_id, &mut self.cluster_name, &mut self.node_id, &mut self.host], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAlarmsResponseContext, &[&self.org_id, &self.cluster_id, &self.cluster_name, &self.node_id, &self.host], &self.extra) }
}

impl std::fmt::Debug for NodeAlarmsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAlarmsResponseContext", self, f) }
}

/// The object `NodeAlarmsResponseTimeRange` of Webex.
#[derive(Clone, Default)]
pub struct NodeAlarmsResponseTimeRange {
    /// `from`: a moment, RFC 3339
    pub from: Option<String>,
    /// `to`: a moment, RFC 3339
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAlarmsResponseTimeRange: Keys = Keys(&["\"from\":", "\"to\":"]);

impl Json for NodeAlarmsResponseTimeRange {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAlarmsResponseTimeRange, &mut [&mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAlarmsResponseTimeRange, &[&self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for NodeAlarmsResponseTimeRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAlarmsResponseTimeRange", self, f) }
}

/// The object `NodeDetailsResponseAvailabilityDetails` of Webex.
#[derive(Clone, Default)]
pub struct NodeDetailsResponseAvailabilityDetails {
    /// `nodeAvailability`
    pub node_availability: Option<String>,
    /// `hdsHealthStatus`
    pub hds_health_status: Option<String>,
    /// `hdsUnhealthyReasons`
    pub hds_unhealthy_reasons: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeDetailsResponseAvailabilityDetails: Keys = Keys(&["\"nodeAvailability\":", "\"hdsHealthStatus\":", "\"hdsUnhealthyReasons\":"]);

impl Json for NodeDetailsResponseAvailabilityDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeDetailsResponseAvailabilityDetails, &mut [&mut self.node_availability, &mut self.hds_health_status, &mut self.hds_unhealthy_reasons], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeDetailsResponseAvailabilityDetails, &[&self.node_availability, &self.hds_health_status, &self.hds_unhealthy_reasons], &self.extra) }
}

impl std::fmt::Debug for NodeDetailsResponseAvailabilityDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeDetailsResponseAvailabilityDetails", self, f) }
}

/// The object `NodeDetailsResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct NodeDetailsResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeDetailsResponseContext: Keys = Keys(&["\"orgId\":", "\"clusterId\":", "\"clusterName\":"]);

impl Json for NodeDetailsResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeDetailsResponseContext, &mut [&mut self.org_id, &mut self.cluster_id, &mut self.cluster_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeDetailsResponseContext, &[&self.org_id, &self.cluster_id, &self.cluster_name], &self.extra) }
}

impl std::fmt::Debug for NodeDetailsResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeDetailsResponseContext", self, f) }
}

/// The object `NodeResourceUsageResponseContext` of Webex.
#[derive(Clone, Default)]
pub struct NodeResourceUsageResponseContext {
    /// `orgId`
    pub org_id: Option<String>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `nodeId`
    pub node_id: Option<String>,
    /// `host`
    pub host: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageResponseContext: Keys = Keys(&["\"orgId\":", "\"clusterId\":", "\"clusterName\":", "\"nodeId\":", "\"host\":"]);

impl Json for NodeResourceUsageResponseContext {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageResponseContext, &mut [&mut self.org_id, &mut self.cluster_id, &mut self.cluster_name, &mut self.node_id, &mut self.host], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageResponseContext, &[&self.org_id, &self.cluster_id, &self.cluster_name, &self.node_id, &self.host], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageResponseContext {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageResponseContext", self, f) }
}

/// The object `NodeResourceUsageResponseTimeRange` of Webex.
#[derive(Clone, Default)]
pub struct NodeResourceUsageResponseTimeRange {
    /// `from`: a moment, RFC 3339
    pub from: Option<String>,
    /// `to`: a moment, RFC 3339
    pub to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageResponseTimeRange: Keys = Keys(&["\"from\":", "\"to\":"]);

impl Json for NodeResourceUsageResponseTimeRange {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageResponseTimeRange, &mut [&mut self.from, &mut self.to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageResponseTimeRange, &[&self.from, &self.to], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageResponseTimeRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageResponseTimeRange", self, f) }
}

/// The object `NodeResourceUsageSegmentCpuUsage` of Webex.
#[derive(Clone, Default)]
pub struct NodeResourceUsageSegmentCpuUsage {
    /// `peakCpuUsagePercent` in percent
    pub peak_cpu_usage_percent: Option<f64>,
    /// `averageCpuUsagePercent` in percent
    pub average_cpu_usage_percent: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageSegmentCpuUsage: Keys = Keys(&["\"peakCpuUsagePercent\":", "\"averageCpuUsagePercent\":"]);

impl Json for NodeResourceUsageSegmentCpuUsage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageSegmentCpuUsage, &mut [&mut self.peak_cpu_usage_percent, &mut self.average_cpu_usage_percent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageSegmentCpuUsage, &[&self.peak_cpu_usage_percent, &self.average_cpu_usage_percent], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageSegmentCpuUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageSegmentCpuUsage", self, f) }
}

/// The object `NodeResourceUsageSegmentDiskUsage` of Webex.
#[derive(Clone, Default)]
pub struct NodeResourceUsageSegmentDiskUsage {
    /// `totalDiskSpaceUsageInMB` in megabytes
    pub total_disk_space_usage_in_mb: Option<f64>,
    /// `peakDiskSpaceUsageInMB` in megabytes
    pub peak_disk_space_usage_in_mb: Option<f64>,
    /// `peakDiskUsagePercent` in percent
    pub peak_disk_usage_percent: Option<f64>,
    /// `averageDiskUsage`
    pub average_disk_usage: Option<f64>,
    /// `averageDiskUsagePercent` in percent
    pub average_disk_usage_percent: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageSegmentDiskUsage: Keys = Keys(&["\"totalDiskSpaceUsageInMB\":", "\"peakDiskSpaceUsageInMB\":", "\"peakDiskUsagePercent\":", "\"averageDiskUsage\":", "\"averageDiskUsagePercent\":"]);

impl Json for NodeResourceUsageSegmentDiskUsage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageSegmentDiskUsage, &mut [&mut self.total_disk_space_usage_in_mb, &mut self.peak_disk_space_usage_in_mb, &mut self.peak_disk_usage_percent, &mut self.average_disk_usage, &mut self.average_disk_usage_percent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageSegmentDiskUsage, &[&self.total_disk_space_usage_in_mb, &self.peak_disk_space_usage_in_mb, &self.peak_disk_usage_percent, &self.average_disk_usage, &self.average_disk_usage_percent], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageSegmentDiskUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageSegmentDiskUsage", self, f) }
}

/// The object `NodeResourceUsageSegmentMemoryUsage` of Webex.
#[derive(Clone, Default)]
pub struct NodeResourceUsageSegmentMemoryUsage {
    /// `totalMemoryUsageInMB` in megabytes
    pub total_memory_usage_in_mb: Option<f64>,
    /// `peakMemoryUsageInMB` in megabytes
    pub peak_memory_usage_in_mb: Option<f64>,
    /// `peakMemoryUsagePercent` in percent
    pub peak_memory_usage_percent: Option<f64>,
    /// `averageMemoryUsageInMB` in megabytes
    pub average_memory_usage_in_mb: Option<f64>,
    /// `averageMemoryUsagePercent` in percent
    pub average_memory_usage_percent: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageSegmentMemoryUsage: Keys = Keys(&["\"totalMemoryUsageInMB\":", "\"peakMemoryUsageInMB\":", "\"peakMemoryUsagePercent\":", "\"averageMemoryUsageInMB\":", "\"averageMemoryUsagePercent\":"]);

impl Json for NodeResourceUsageSegmentMemoryUsage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageSegmentMemoryUsage, &mut [&mut self.total_memory_usage_in_mb, &mut self.peak_memory_usage_in_mb, &mut self.peak_memory_usage_percent, &mut self.average_memory_usage_in_mb, &mut self.average_memory_usage_percent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageSegmentMemoryUsage, &[&self.total_memory_usage_in_mb, &self.peak_memory_usage_in_mb, &self.peak_memory_usage_percent, &self.average_memory_usage_in_mb, &self.average_memory_usage_percent], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageSegmentMemoryUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageSegmentMemoryUsage", self, f) }
}

/// The object `AlarmOccurrence` of Webex. Published as `alarmOccurrence`.
#[derive(Clone, Default)]
pub struct AlarmOccurrence {
    /// `raisedAt`: a moment, RFC 3339
    pub raised_at: Option<String>,
    /// `clearedAt`: a moment, RFC 3339
    pub cleared_at: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AlarmOccurrence: Keys = Keys(&["\"raisedAt\":", "\"clearedAt\":"]);

impl Json for AlarmOccurrence {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AlarmOccurrence, &mut [&mut self.raised_at, &mut self.cleared_at], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AlarmOccurrence, &[&self.raised_at, &self.cleared_at], &self.extra) }
}

impl std::fmt::Debug for AlarmOccurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AlarmOccurrence", self, f) }
}

/// The object `AvailabilitySegment` of Webex. Published as `availabilitySegment`.
#[derive(Clone, Default)]
pub struct AvailabilitySegment {
    /// `segmentStartTime`: a moment, RFC 3339
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`: a moment, RFC 3339
    pub segment_end_time: Option<String>,
    /// `noOfOnlineNodes`
    pub no_of_online_nodes: Option<i64>,
    /// `noOfOfflineNodes`
    pub no_of_offline_nodes: Option<i64>,
    /// `totalNodes`
    pub total_nodes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailabilitySegment: Keys = Keys(&["\"segmentStartTime\":", "\"segmentEndTime\":", "\"noOfOnlineNodes\":", "\"noOfOfflineNodes\":", "\"totalNodes\":"]);

impl Json for AvailabilitySegment {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailabilitySegment, &mut [&mut self.segment_start_time, &mut self.segment_end_time, &mut self.no_of_online_nodes, &mut self.no_of_offline_nodes, &mut self.total_nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailabilitySegment, &[&self.segment_start_time, &self.segment_end_time, &self.no_of_online_nodes, &self.no_of_offline_nodes, &self.total_nodes], &self.extra) }
}

impl std::fmt::Debug for AvailabilitySegment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailabilitySegment", self, f) }
}

/// The object `ClusterDetailsResponse` of Webex. Published as `clusterDetailsResponse`.
#[derive(Clone, Default)]
pub struct ClusterDetailsResponse {
    /// `context`
    pub context: Option<ClusterDetailsResponseContext>,
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `clusterStatus`
    pub cluster_status: Option<String>,
    /// `releaseChannel`
    pub release_channel: Option<String>,
    /// `upgradeSchedule`
    pub upgrade_schedule: Option<ClusterDetailsResponseUpgradeSchedule>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterDetailsResponse: Keys = Keys(&["\"context\":", "\"clusterId\":", "\"clusterName\":", "\"clusterStatus\":", "\"releaseChannel\":", "\"upgradeSchedule\":"]);

impl Json for ClusterDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterDetailsResponse, &mut [&mut self.context, &mut self.cluster_id, &mut self.cluster_name, &mut self.cluster_status, &mut self.release_channel, &mut self.upgrade_schedule], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterDetailsResponse, &[&self.context, &self.cluster_id, &self.cluster_name, &self.cluster_status, &self.release_channel, &self.upgrade_schedule], &self.extra) }
}

impl std::fmt::Debug for ClusterDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterDetailsResponse", self, f) }
}

/// The object `ClusterNodesResponse` of Webex. Published as `clusterNodesResponse`.
#[derive(Clone, Default)]
pub struct ClusterNodesResponse {
    /// `nodes`
    pub nodes: Option<Vec<NodeDetailsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterNodesResponse: Keys = Keys(&["\"nodes\":"]);

impl Json for ClusterNodesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterNodesResponse, &mut [&mut self.nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterNodesResponse, &[&self.nodes], &self.extra) }
}

impl std::fmt::Debug for ClusterNodesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterNodesResponse", self, f) }
}

/// The object `ClustersAvailabilityDetailsResponse` of Webex. Published as `clustersAvailabilityDetailsResponse`.
#[derive(Clone, Default)]
pub struct ClustersAvailabilityDetailsResponse {
    /// `context`
    pub context: Option<ClustersAvailabilityDetailsResponseContext>,
    /// `availabilitySegments`
    pub availability_segments: Option<Vec<AvailabilitySegment>>,
    /// `timeRange`
    pub time_range: Option<ClustersAvailabilityDetailsResponseTimeRange>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClustersAvailabilityDetailsResponse: Keys = Keys(&["\"context\":", "\"availabilitySegments\":", "\"timeRange\":"]);

impl Json for ClustersAvailabilityDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClustersAvailabilityDetailsResponse, &mut [&mut self.context, &mut self.availability_segments, &mut self.time_range], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClustersAvailabilityDetailsResponse, &[&self.context, &self.availability_segments, &self.time_range], &self.extra) }
}

impl std::fmt::Debug for ClustersAvailabilityDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClustersAvailabilityDetailsResponse", self, f) }
}

/// The object `DatabaseDetailsResponse` of Webex. Published as `databaseDetailsResponse`.
#[derive(Clone, Default)]
pub struct DatabaseDetailsResponse {
    /// `context`
    pub context: Option<DatabaseDetailsResponseContext>,
    /// `databaseType`
    pub database_type: Option<String>,
    /// `databaseVersion`
    pub database_version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DatabaseDetailsResponse: Keys = Keys(&["\"context\":", "\"databaseType\":", "\"databaseVersion\":"]);

impl Json for DatabaseDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DatabaseDetailsResponse, &mut [&mut self.context, &mut self.database_type, &mut self.database_version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DatabaseDetailsResponse, &[&self.context, &self.database_type, &self.database_version], &self.extra) }
}

impl std::fmt::Debug for DatabaseDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DatabaseDetailsResponse", self, f) }
}

/// The object `MultiTenantHDSOrgDetailsResponse` of Webex. Published as `multiTenantHDSOrgDetailsResponse`.
#[derive(Clone, Default)]
pub struct MultiTenantHDSOrgDetailsResponse {
    /// `context`
    pub context: Option<MultiTenantHDSOrgDetailsResponseContext>,
    /// `tenants`
    pub tenants: Option<Vec<TenantDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultiTenantHDSOrgDetailsResponse: Keys = Keys(&["\"context\":", "\"tenants\":"]);

impl Json for MultiTenantHDSOrgDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultiTenantHDSOrgDetailsResponse, &mut [&mut self.context, &mut self.tenants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultiTenantHDSOrgDetailsResponse, &[&self.context, &self.tenants], &self.extra) }
}

impl std::fmt::Debug for MultiTenantHDSOrgDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultiTenantHDSOrgDetailsResponse", self, f) }
}

/// The object `NetworkTestFailureDetails` of Webex. Published as `networkTestFailureDetails`.
#[derive(Clone, Default)]
pub struct NetworkTestFailureDetails {
    /// `possibleFailureReason`
    pub possible_failure_reason: Option<Vec<String>>,
    /// `possibleRemediation`
    pub possible_remediation: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NetworkTestFailureDetails: Keys = Keys(&["\"possibleFailureReason\":", "\"possibleRemediation\":"]);

impl Json for NetworkTestFailureDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NetworkTestFailureDetails, &mut [&mut self.possible_failure_reason, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NetworkTestFailureDetails, &[&self.possible_failure_reason, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for NetworkTestFailureDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NetworkTestFailureDetails", self, f) }
}

/// The object `NetworkTestResult` of Webex. Published as `networkTestResult`.
#[derive(Clone, Default)]
pub struct NetworkTestResult {
    /// `timestamp`: a moment, RFC 3339
    pub timestamp: Option<String>,
    /// `triggerType`
    pub trigger_type: Option<String>,
    /// `result`
    pub result: Option<Vec<NetworkTestTypeResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NetworkTestResult: Keys = Keys(&["\"timestamp\":", "\"triggerType\":", "\"result\":"]);

impl Json for NetworkTestResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NetworkTestResult, &mut [&mut self.timestamp, &mut self.trigger_type, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NetworkTestResult, &[&self.timestamp, &self.trigger_type, &self.result], &self.extra) }
}

impl std::fmt::Debug for NetworkTestResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NetworkTestResult", self, f) }
}

/// The object `NetworkTestTypeResult` of Webex. Published as `networkTestTypeResult`.
#[derive(Clone, Default)]
pub struct NetworkTestTypeResult {
    /// `type`
    pub type_: Option<String>,
    /// `results`
    pub results: Option<Vec<ServiceTestResults>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NetworkTestTypeResult: Keys = Keys(&["\"type\":", "\"results\":"]);

impl Json for NetworkTestTypeResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NetworkTestTypeResult, &mut [&mut self.type_, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NetworkTestTypeResult, &[&self.type_, &self.results], &self.extra) }
}

impl std::fmt::Debug for NetworkTestTypeResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NetworkTestTypeResult", self, f) }
}

/// The object `NetworkTestsResultsResponse` of Webex. Published as `networkTestsResultsResponse`.
#[derive(Clone, Default)]
pub struct NetworkTestsResultsResponse {
    /// `context`
    pub context: Option<NetworkTestsResultsResponseContext>,
    /// `testResults`
    pub test_results: Option<Vec<NetworkTestResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NetworkTestsResultsResponse: Keys = Keys(&["\"context\":", "\"testResults\":"]);

impl Json for NetworkTestsResultsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NetworkTestsResultsResponse, &mut [&mut self.context, &mut self.test_results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NetworkTestsResultsResponse, &[&self.context, &self.test_results], &self.extra) }
}

impl std::fmt::Debug for NetworkTestsResultsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NetworkTestsResultsResponse", self, f) }
}

/// The object `NodeAlarm` of Webex. Published as `nodeAlarm`.
#[derive(Clone, Default)]
pub struct NodeAlarm {
    /// `alarmId`
    pub alarm_id: Option<String>,
    /// `alarmName`
    pub alarm_name: Option<String>,
    /// `alarmSeverity`
    pub alarm_severity: Option<String>,
    /// `alarmDetails`
    pub alarm_details: Option<String>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// `currentStatus`
    pub current_status: Option<String>,
    /// `occurrences`
    pub occurrences: Option<NodeAlarmOccurrences>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAlarm: Keys = Keys(&["\"alarmId\":", "\"alarmName\":", "\"alarmSeverity\":", "\"alarmDetails\":", "\"possibleRemediation\":", "\"currentStatus\":", "\"occurrences\":"]);

impl Json for NodeAlarm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAlarm, &mut [&mut self.alarm_id, &mut self.alarm_name, &mut self.alarm_severity, &mut self.alarm_details, &mut self.possible_remediation, &mut self.current_status, &mut self.occurrences], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAlarm, &[&self.alarm_id, &self.alarm_name, &self.alarm_severity, &self.alarm_details, &self.possible_remediation, &self.current_status, &self.occurrences], &self.extra) }
}

impl std::fmt::Debug for NodeAlarm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAlarm", self, f) }
}

/// The object `NodeAlarmsResponse` of Webex. Published as `nodeAlarmsResponse`.
#[derive(Clone, Default)]
pub struct NodeAlarmsResponse {
    /// `context`
    pub context: Option<NodeAlarmsResponseContext>,
    /// `alarms`
    pub alarms: Option<Vec<NodeAlarm>>,
    /// `timeRange`
    pub time_range: Option<NodeAlarmsResponseTimeRange>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeAlarmsResponse: Keys = Keys(&["\"context\":", "\"alarms\":", "\"timeRange\":"]);

impl Json for NodeAlarmsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeAlarmsResponse, &mut [&mut self.context, &mut self.alarms, &mut self.time_range], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeAlarmsResponse, &[&self.context, &self.alarms, &self.time_range], &self.extra) }
}

impl std::fmt::Debug for NodeAlarmsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeAlarmsResponse", self, f) }
}

/// The object `NodeDetailsResponse` of Webex. Published as `nodeDetailsResponse`.
#[derive(Clone, Default)]
pub struct NodeDetailsResponse {
    /// `context`
    pub context: Option<NodeDetailsResponseContext>,
    /// `nodeId`
    pub node_id: Option<String>,
    /// `host`
    pub host: Option<String>,
    /// `availabilityDetails`
    pub availability_details: Option<NodeDetailsResponseAvailabilityDetails>,
    /// `releaseVersion`
    pub release_version: Option<String>,
    /// `proxyType`
    pub proxy_type: Option<String>,
    /// `proxyStatus`
    pub proxy_status: Option<String>,
    /// `maintenanceMode`
    pub maintenance_mode: Option<String>,
    /// `ntpSync`
    pub ntp_sync: Option<String>,
    /// `ovaDeploymentType`
    pub ova_deployment_type: Option<String>,
    /// `ovaBuildType`
    pub ova_build_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeDetailsResponse: Keys = Keys(&["\"context\":", "\"nodeId\":", "\"host\":", "\"availabilityDetails\":", "\"releaseVersion\":", "\"proxyType\":", "\"proxyStatus\":", "\"maintenanceMode\":", "\"ntpSync\":", "\"ovaDeploymentType\":", "\"ovaBuildType\":"]);

impl Json for NodeDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeDetailsResponse, &mut [&mut self.context, &mut self.node_id, &mut self.host, &mut self.availability_details, &mut self.release_version, &mut self.proxy_type, &mut self.proxy_status, &mut self.maintenance_mode, &mut self.ntp_sync, &mut self.ova_deployment_type, &mut self.ova_build_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeDetailsResponse, &[&self.context, &self.node_id, &self.host, &self.availability_details, &self.release_version, &self.proxy_type, &self.proxy_status, &self.maintenance_mode, &self.ntp_sync, &self.ova_deployment_type, &self.ova_build_type], &self.extra) }
}

impl std::fmt::Debug for NodeDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeDetailsResponse", self, f) }
}

/// The object `NodeResourceUsageResponse` of Webex. Published as `nodeResourceUsageResponse`.
#[derive(Clone, Default)]
pub struct NodeResourceUsageResponse {
    /// `context`
    pub context: Option<NodeResourceUsageResponseContext>,
    /// `resourceUsage`
    pub resource_usage: Option<Vec<NodeResourceUsageSegment>>,
    /// `timeRange`
    pub time_range: Option<NodeResourceUsageResponseTimeRange>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageResponse: Keys = Keys(&["\"context\":", "\"resourceUsage\":", "\"timeRange\":"]);

impl Json for NodeResourceUsageResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageResponse, &mut [&mut self.context, &mut self.resource_usage, &mut self.time_range], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageResponse, &[&self.context, &self.resource_usage, &self.time_range], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageResponse", self, f) }
}

/// The object `NodeResourceUsageSegment` of Webex. Published as `nodeResourceUsageSegment`.
#[derive(Clone, Default)]
pub struct NodeResourceUsageSegment {
    /// `startTime`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `endTime`: a moment, RFC 3339
    pub end_time: Option<String>,
    /// `cpuUsage`
    pub cpu_usage: Option<NodeResourceUsageSegmentCpuUsage>,
    /// `memoryUsage`
    pub memory_usage: Option<NodeResourceUsageSegmentMemoryUsage>,
    /// `diskUsage`
    pub disk_usage: Option<NodeResourceUsageSegmentDiskUsage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NodeResourceUsageSegment: Keys = Keys(&["\"startTime\":", "\"endTime\":", "\"cpuUsage\":", "\"memoryUsage\":", "\"diskUsage\":"]);

impl Json for NodeResourceUsageSegment {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NodeResourceUsageSegment, &mut [&mut self.start_time, &mut self.end_time, &mut self.cpu_usage, &mut self.memory_usage, &mut self.disk_usage], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NodeResourceUsageSegment, &[&self.start_time, &self.end_time, &self.cpu_usage, &self.memory_usage, &self.disk_usage], &self.extra) }
}

impl std::fmt::Debug for NodeResourceUsageSegment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NodeResourceUsageSegment", self, f) }
}

/// The object `OrgClustersResponse` of Webex. Published as `orgClustersResponse`.
#[derive(Clone, Default)]
pub struct OrgClustersResponse {
    /// `clusters`
    pub clusters: Option<Vec<ClusterDetailsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrgClustersResponse: Keys = Keys(&["\"clusters\":"]);

impl Json for OrgClustersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrgClustersResponse, &mut [&mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrgClustersResponse, &[&self.clusters], &self.extra) }
}

impl std::fmt::Debug for OrgClustersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrgClustersResponse", self, f) }
}

/// The object `OrgDetailsResponse` of Webex. Published as `orgDetailsResponse`.
#[derive(Clone, Default)]
pub struct OrgDetailsResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `orgName`
    pub org_name: Option<String>,
    /// `orgType`
    pub org_type: Option<String>,
    /// `orgMode`
    pub org_mode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrgDetailsResponse: Keys = Keys(&["\"orgId\":", "\"orgName\":", "\"orgType\":", "\"orgMode\":"]);

impl Json for OrgDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrgDetailsResponse, &mut [&mut self.org_id, &mut self.org_name, &mut self.org_type, &mut self.org_mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrgDetailsResponse, &[&self.org_id, &self.org_name, &self.org_type, &self.org_mode], &self.extra) }
}

impl std::fmt::Debug for OrgDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrgDetailsResponse", self, f) }
}

/// The object `ServiceTestResults` of Webex. Published as `serviceTestResults`.
#[derive(Clone, Default)]
pub struct ServiceTestResults {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `services`
    pub services: Option<Vec<SingleServiceTestResult>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTestResults: Keys = Keys(&["\"serviceType\":", "\"services\":"]);

impl Json for ServiceTestResults {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTestResults, &mut [&mut self.service_type, &mut self.services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTestResults, &[&self.service_type, &self.services], &self.extra) }
}

impl std::fmt::Debug for ServiceTestResults {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTestResults", self, f) }
}

/// The object `SingleServiceTestResult` of Webex. Published as `singleServiceTestResult`.
#[derive(Clone, Default)]
pub struct SingleServiceTestResult {
    /// `serviceName`
    pub service_name: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureDetails`
    pub failure_details: Option<NetworkTestFailureDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleServiceTestResult: Keys = Keys(&["\"serviceName\":", "\"testResult\":", "\"failureDetails\":"]);

impl Json for SingleServiceTestResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleServiceTestResult, &mut [&mut self.service_name, &mut self.test_result, &mut self.failure_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleServiceTestResult, &[&self.service_name, &self.test_result, &self.failure_details], &self.extra) }
}

impl std::fmt::Debug for SingleServiceTestResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleServiceTestResult", self, f) }
}

/// The object `TenantDetails` of Webex. Published as `tenantDetails`.
#[derive(Clone, Default)]
pub struct TenantDetails {
    /// `tenantOrgId`
    pub tenant_org_id: Option<String>,
    /// `tenantOrgName`
    pub tenant_org_name: Option<String>,
    /// `cmkState`
    pub cmk_state: Option<String>,
    /// `tenantOrgState`
    pub tenant_org_state: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TenantDetails: Keys = Keys(&["\"tenantOrgId\":", "\"tenantOrgName\":", "\"cmkState\":", "\"tenantOrgState\":"]);

impl Json for TenantDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TenantDetails, &mut [&mut self.tenant_org_id, &mut self.tenant_org_name, &mut self.cmk_state, &mut self.tenant_org_state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TenantDetails, &[&self.tenant_org_id, &self.tenant_org_name, &self.cmk_state, &self.tenant_org_state], &self.extra) }
}

impl std::fmt::Debug for TenantDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TenantDetails", self, f) }
}
