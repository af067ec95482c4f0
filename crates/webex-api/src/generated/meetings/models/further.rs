// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BandwidthTest` of Webex.
#[derive(Clone, Default)]
pub struct BandwidthTest {
    /// `type`
    pub type_: Option<String>,
    /// `results`
    pub results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BandwidthTest: Keys = Keys(&["\"type\":", "\"results\":"]);

impl Json for BandwidthTest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BandwidthTest, &mut [&mut self.type_, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BandwidthTest, &[&self.type_, &self.results], &self.extra) }
}

impl std::fmt::Debug for BandwidthTest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BandwidthTest", self, f) }
}

/// The object `BlrNode1` of Webex.
#[derive(Clone, Default)]
pub struct BlrNode1 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIp`
    pub host_name_or_ip: Option<String>,
    /// `deploymentType`
    pub deployment_type: Option<String>,
    /// `location`
    pub location: Option<BlrNodeLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlrNode1: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIp\":", "\"deploymentType\":", "\"location\":"]);

impl Json for BlrNode1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlrNode1, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.deployment_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlrNode1, &[&self.node_id, &self.host_name_or_ip, &self.deployment_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for BlrNode1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlrNode1", self, f) }
}

/// The object `BlrNode2` of Webex.
#[derive(Clone, Default)]
pub struct BlrNode2 {
    /// `nodeId`
    pub node_id: Option<String>,
    /// `hostNameOrIp`
    pub host_name_or_ip: Option<String>,
    /// `deploymentType`
    pub deployment_type: Option<String>,
    /// `location`
    pub location: Option<BlrNodeLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlrNode2: Keys = Keys(&["\"nodeId\":", "\"hostNameOrIp\":", "\"deploymentType\":", "\"location\":"]);

impl Json for BlrNode2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlrNode2, &mut [&mut self.node_id, &mut self.host_name_or_ip, &mut self.deployment_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlrNode2, &[&self.node_id, &self.host_name_or_ip, &self.deployment_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for BlrNode2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlrNode2", self, f) }
}

/// The object `BlrNodeLocation` of Webex.
#[derive(Clone, Default)]
pub struct BlrNodeLocation {
    /// `countryCode`
    pub country_code: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlrNodeLocation: Keys = Keys(&["\"countryCode\":", "\"city\":", "\"timeZone\":"]);

impl Json for BlrNodeLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlrNodeLocation, &mut [&mut self.country_code, &mut self.city, &mut self.time_zone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlrNodeLocation, &[&self.country_code, &self.city, &self.time_zone], &self.extra) }
}

impl std::fmt::Debug for BlrNodeLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlrNodeLocation", self, f) }
}

/// The object `ClientTypeDistributionTrend1` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionTrend1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClientTypeDistributionTrend1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClientTypeDistributionTrend1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionTrend1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionTrend1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionTrend1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionTrend1", self, f) }
}

/// The object `ClientTypeDistributionTrend2` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionTrend2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClientTypeDistributionTrend2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClientTypeDistributionTrend2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionTrend2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionTrend2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionTrend2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionTrend2", self, f) }
}

/// The object `ClientTypeDistributionTrendForCluster1` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionTrendForCluster1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterClientTypeDistributionBlr1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClientTypeDistributionTrendForCluster1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClientTypeDistributionTrendForCluster1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionTrendForCluster1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionTrendForCluster1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionTrendForCluster1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionTrendForCluster1", self, f) }
}

/// The object `ClientTypeDistributionTrendForCluster2` of Webex.
#[derive(Clone, Default)]
pub struct ClientTypeDistributionTrendForCluster2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterClientTypeDistributionBlr2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClientTypeDistributionTrendForCluster2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClientTypeDistributionTrendForCluster2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClientTypeDistributionTrendForCluster2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClientTypeDistributionTrendForCluster2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClientTypeDistributionTrendForCluster2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClientTypeDistributionTrendForCluster2", self, f) }
}

/// The object `CloudOverflowTrend1` of Webex.
#[derive(Clone, Default)]
pub struct CloudOverflowTrend1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `overflowDetails`
    pub overflow_details: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CloudOverflowTrend1: Keys = Keys(&["\"timestamp\":", "\"overflowDetails\":"]);

impl Json for CloudOverflowTrend1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CloudOverflowTrend1, &mut [&mut self.timestamp, &mut self.overflow_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CloudOverflowTrend1, &[&self.timestamp, &self.overflow_details], &self.extra) }
}

impl std::fmt::Debug for CloudOverflowTrend1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CloudOverflowTrend1", self, f) }
}

/// The object `CloudOverflowTrend2` of Webex.
#[derive(Clone, Default)]
pub struct CloudOverflowTrend2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `overflowDetails`
    pub overflow_details: Option<Vec<OverflowDetails3>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CloudOverflowTrend2: Keys = Keys(&["\"timestamp\":", "\"overflowDetails\":"]);

impl Json for CloudOverflowTrend2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CloudOverflowTrend2, &mut [&mut self.timestamp, &mut self.overflow_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CloudOverflowTrend2, &[&self.timestamp, &self.overflow_details], &self.extra) }
}

impl std::fmt::Debug for CloudOverflowTrend2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CloudOverflowTrend2", self, f) }
}

/// The object `ClusterAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct ClusterAvailableTimeline {
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `noOfOnlineNodes`
    pub no_of_online_nodes: Option<f64>,
    /// `noOfOfflineNodes`
    pub no_of_offline_nodes: Option<f64>,
    /// `totalNodes`
    pub total_nodes: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterAvailableTimeline: Keys = Keys(&["\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"noOfOnlineNodes\":", "\"noOfOfflineNodes\":", "\"totalNodes\":"]);

impl Json for ClusterAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterAvailableTimeline, &mut [&mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.no_of_online_nodes, &mut self.no_of_offline_nodes, &mut self.total_nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterAvailableTimeline, &[&self.segment_start_time, &self.segment_end_time, &self.availability, &self.no_of_online_nodes, &self.no_of_offline_nodes, &self.total_nodes], &self.extra) }
}

impl std::fmt::Debug for ClusterAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterAvailableTimeline", self, f) }
}

/// The object `ClusterClientTypeDistributionBlr1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionBlr1 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `clientTypeDistributionDetails`
    pub client_type_distribution_details: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionBlr1: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"clientTypeDistributionDetails\":"]);

impl Json for ClusterClientTypeDistributionBlr1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionBlr1, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.client_type_distribution_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionBlr1, &[&self.cluster_id, &self.cluster_name, &self.client_type_distribution_details], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionBlr1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionBlr1", self, f) }
}

/// The object `ClusterClientTypeDistributionBlr2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionBlr2 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `clientTypeDistributionDetails`
    pub client_type_distribution_details: Option<Vec<ClusterClientTypeDistributionDetailsBlr2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionBlr2: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"clientTypeDistributionDetails\":"]);

impl Json for ClusterClientTypeDistributionBlr2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionBlr2, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.client_type_distribution_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionBlr2, &[&self.cluster_id, &self.cluster_name, &self.client_type_distribution_details], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionBlr2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionBlr2", self, f) }
}

/// The object `ClusterClientTypeDistributionDetailsBlr1a` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionDetailsBlr1a {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionDetailsBlr1a: Keys = Keys(&["\"deviceType\":", "\"description\":", "\"count\":"]);

impl Json for ClusterClientTypeDistributionDetailsBlr1a {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionDetailsBlr1a, &mut [&mut self.device_type, &mut self.description, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionDetailsBlr1a, &[&self.device_type, &self.description, &self.count], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionDetailsBlr1a {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionDetailsBlr1a", self, f) }
}

/// The object `ClusterClientTypeDistributionDetailsBlr1b` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionDetailsBlr1b {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionDetailsBlr1b: Keys = Keys(&["\"deviceType\":", "\"description\":", "\"count\":"]);

impl Json for ClusterClientTypeDistributionDetailsBlr1b {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionDetailsBlr1b, &mut [&mut self.device_type, &mut self.description, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionDetailsBlr1b, &[&self.device_type, &self.description, &self.count], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionDetailsBlr1b {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionDetailsBlr1b", self, f) }
}

/// The object `ClusterClientTypeDistributionDetailsBlr2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionDetailsBlr2 {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionDetailsBlr2: Keys = Keys(&["\"deviceType\":", "\"description\":", "\"count\":"]);

impl Json for ClusterClientTypeDistributionDetailsBlr2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionDetailsBlr2, &mut [&mut self.device_type, &mut self.description, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionDetailsBlr2, &[&self.device_type, &self.description, &self.count], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionDetailsBlr2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionDetailsBlr2", self, f) }
}

/// The object `ClusterClientTypeDistributionDetailsSJ1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionDetailsSJ1 {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionDetailsSJ1: Keys = Keys(&["\"deviceType\":", "\"description\":", "\"count\":"]);

impl Json for ClusterClientTypeDistributionDetailsSJ1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionDetailsSJ1, &mut [&mut self.device_type, &mut self.description, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionDetailsSJ1, &[&self.device_type, &self.description, &self.count], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionDetailsSJ1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionDetailsSJ1", self, f) }
}

/// The object `ClusterClientTypeDistributionDetailsSJ2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionDetailsSJ2 {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `count`
    pub count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionDetailsSJ2: Keys = Keys(&["\"deviceType\":", "\"description\":", "\"count\":"]);

impl Json for ClusterClientTypeDistributionDetailsSJ2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionDetailsSJ2, &mut [&mut self.device_type, &mut self.description, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionDetailsSJ2, &[&self.device_type, &self.description, &self.count], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionDetailsSJ2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionDetailsSJ2", self, f) }
}

/// The object `ClusterClientTypeDistributionSJ1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionSJ1 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `clientTypeDistributionDetails`
    pub client_type_distribution_details: Option<Vec<ClusterClientTypeDistributionDetailsSJ1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionSJ1: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"clientTypeDistributionDetails\":"]);

impl Json for ClusterClientTypeDistributionSJ1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionSJ1, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.client_type_distribution_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionSJ1, &[&self.cluster_id, &self.cluster_name, &self.client_type_distribution_details], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionSJ1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionSJ1", self, f) }
}

/// The object `ClusterClientTypeDistributionSJ2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterClientTypeDistributionSJ2 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `clientTypeDistributionDetails`
    pub client_type_distribution_details: Option<Vec<ClusterClientTypeDistributionDetailsSJ2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterClientTypeDistributionSJ2: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"clientTypeDistributionDetails\":"]);

impl Json for ClusterClientTypeDistributionSJ2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterClientTypeDistributionSJ2, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.client_type_distribution_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterClientTypeDistributionSJ2, &[&self.cluster_id, &self.cluster_name, &self.client_type_distribution_details], &self.extra) }
}

impl std::fmt::Debug for ClusterClientTypeDistributionSJ2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterClientTypeDistributionSJ2", self, f) }
}

/// The object `ClusterRedirectBlr1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectBlr1 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `redirectDetails`
    pub redirect_details: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectBlr1: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"redirectDetails\":"]);

impl Json for ClusterRedirectBlr1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectBlr1, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.redirect_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectBlr1, &[&self.cluster_id, &self.cluster_name, &self.redirect_details], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectBlr1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectBlr1", self, f) }
}

/// The object `ClusterRedirectBlr2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectBlr2 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `redirectDetails`
    pub redirect_details: Option<Vec<ClusterRedirectDetailsBlr2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectBlr2: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"redirectDetails\":"]);

impl Json for ClusterRedirectBlr2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectBlr2, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.redirect_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectBlr2, &[&self.cluster_id, &self.cluster_name, &self.redirect_details], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectBlr2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectBlr2", self, f) }
}

/// The object `ClusterRedirectDetailsBlr1a` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectDetailsBlr1a {
    /// `redirectReason`
    pub redirect_reason: Option<String>,
    /// `redirectCount`
    pub redirect_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectDetailsBlr1a: Keys = Keys(&["\"redirectReason\":", "\"redirectCount\":", "\"possibleRemediation\":"]);

impl Json for ClusterRedirectDetailsBlr1a {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectDetailsBlr1a, &mut [&mut self.redirect_reason, &mut self.redirect_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectDetailsBlr1a, &[&self.redirect_reason, &self.redirect_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectDetailsBlr1a {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectDetailsBlr1a", self, f) }
}

/// The object `ClusterRedirectDetailsBlr1b` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectDetailsBlr1b {
    /// `redirectReason`
    pub redirect_reason: Option<String>,
    /// `redirectCount`
    pub redirect_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectDetailsBlr1b: Keys = Keys(&["\"redirectReason\":", "\"redirectCount\":", "\"possibleRemediation\":"]);

impl Json for ClusterRedirectDetailsBlr1b {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectDetailsBlr1b, &mut [&mut self.redirect_reason, &mut self.redirect_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectDetailsBlr1b, &[&self.redirect_reason, &self.redirect_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectDetailsBlr1b {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectDetailsBlr1b", self, f) }
}

/// The object `ClusterRedirectDetailsBlr2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectDetailsBlr2 {
    /// `redirectReason`
    pub redirect_reason: Option<String>,
    /// `redirectCount`
    pub redirect_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectDetailsBlr2: Keys = Keys(&["\"redirectReason\":", "\"redirectCount\":", "\"possibleRemediation\":"]);

impl Json for ClusterRedirectDetailsBlr2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectDetailsBlr2, &mut [&mut self.redirect_reason, &mut self.redirect_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectDetailsBlr2, &[&self.redirect_reason, &self.redirect_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectDetailsBlr2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectDetailsBlr2", self, f) }
}

/// The object `ClusterRedirectDetailsSJ1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectDetailsSJ1 {
    /// `redirectReason`
    pub redirect_reason: Option<String>,
    /// `redirectCount`
    pub redirect_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectDetailsSJ1: Keys = Keys(&["\"redirectReason\":", "\"redirectCount\":", "\"possibleRemediation\":"]);

impl Json for ClusterRedirectDetailsSJ1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectDetailsSJ1, &mut [&mut self.redirect_reason, &mut self.redirect_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectDetailsSJ1, &[&self.redirect_reason, &self.redirect_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectDetailsSJ1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectDetailsSJ1", self, f) }
}

/// The object `ClusterRedirectDetailsSJ2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectDetailsSJ2 {
    /// `redirectReason`
    pub redirect_reason: Option<String>,
    /// `redirectCount`
    pub redirect_count: Option<f64>,
    /// `possibleRemediation`
    pub possible_remediation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectDetailsSJ2: Keys = Keys(&["\"redirectReason\":", "\"redirectCount\":", "\"possibleRemediation\":"]);

impl Json for ClusterRedirectDetailsSJ2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectDetailsSJ2, &mut [&mut self.redirect_reason, &mut self.redirect_count, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectDetailsSJ2, &[&self.redirect_reason, &self.redirect_count, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectDetailsSJ2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectDetailsSJ2", self, f) }
}

/// The object `ClusterRedirectSJ1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectSJ1 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `redirectDetails`
    pub redirect_details: Option<Vec<ClusterRedirectDetailsSJ1>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectSJ1: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"redirectDetails\":"]);

impl Json for ClusterRedirectSJ1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectSJ1, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.redirect_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectSJ1, &[&self.cluster_id, &self.cluster_name, &self.redirect_details], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectSJ1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectSJ1", self, f) }
}

/// The object `ClusterRedirectSJ2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterRedirectSJ2 {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `redirectDetails`
    pub redirect_details: Option<Vec<ClusterRedirectDetailsSJ2>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterRedirectSJ2: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"redirectDetails\":"]);

impl Json for ClusterRedirectSJ2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterRedirectSJ2, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.redirect_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterRedirectSJ2, &[&self.cluster_id, &self.cluster_name, &self.redirect_details], &self.extra) }
}

impl std::fmt::Debug for ClusterRedirectSJ2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterRedirectSJ2", self, f) }
}

/// The object `ClusterUnAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUnAvailableTimeline {
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `noOfOnlineNodes`
    pub no_of_online_nodes: Option<f64>,
    /// `noOfOfflineNodes`
    pub no_of_offline_nodes: Option<f64>,
    /// `totalNodes`
    pub total_nodes: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUnAvailableTimeline: Keys = Keys(&["\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"noOfOnlineNodes\":", "\"noOfOfflineNodes\":", "\"totalNodes\":"]);

impl Json for ClusterUnAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUnAvailableTimeline, &mut [&mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.no_of_online_nodes, &mut self.no_of_offline_nodes, &mut self.total_nodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUnAvailableTimeline, &[&self.segment_start_time, &self.segment_end_time, &self.availability, &self.no_of_online_nodes, &self.no_of_offline_nodes, &self.total_nodes], &self.extra) }
}

impl std::fmt::Debug for ClusterUnAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUnAvailableTimeline", self, f) }
}

/// The object `ClusterUpgradeScheduleSJ` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUpgradeScheduleSJ {
    /// `scheduleDays`
    pub schedule_days: Option<Vec<ClusterUpgradeScheduleSJScheduleDays>>,
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

static K_ClusterUpgradeScheduleSJ: Keys = Keys(&["\"scheduleDays\":", "\"scheduleTime\":", "\"scheduleTimeZone\":", "\"upgradePending\":", "\"nextUpgradeTime\":"]);

impl Json for ClusterUpgradeScheduleSJ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUpgradeScheduleSJ, &mut [&mut self.schedule_days, &mut self.schedule_time, &mut self.schedule_time_zone, &mut self.upgrade_pending, &mut self.next_upgrade_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUpgradeScheduleSJ, &[&self.schedule_days, &self.schedule_time, &self.schedule_time_zone, &self.upgrade_pending, &self.next_upgrade_time], &self.extra) }
}

impl std::fmt::Debug for ClusterUpgradeScheduleSJ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUpgradeScheduleSJ", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleDays` of [`ClusterUpgradeScheduleSJ`].
    pub enum ClusterUpgradeScheduleSJScheduleDays {
        Sunday = "sunday",
        Saturday = "saturday",
        Tuesday = "tuesday",
        Friday = "friday",
        Wednesday = "wednesday",
        Thursday = "thursday",
        Monday = "monday",
    }
}

/// The object `ClusterUtilizationT1Blr` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationT1Blr {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `utilizationMetrics`
    pub utilization_metrics: Option<UtilizationMetricsT1Blr>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationT1Blr: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"utilizationMetrics\":"]);

impl Json for ClusterUtilizationT1Blr {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationT1Blr, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.utilization_metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationT1Blr, &[&self.cluster_id, &self.cluster_name, &self.utilization_metrics], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationT1Blr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationT1Blr", self, f) }
}

/// The object `ClusterUtilizationT1SJ` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationT1SJ {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `utilizationMetrics`
    pub utilization_metrics: Option<UtilizationMetricsT1SJ>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationT1SJ: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"utilizationMetrics\":"]);

impl Json for ClusterUtilizationT1SJ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationT1SJ, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.utilization_metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationT1SJ, &[&self.cluster_id, &self.cluster_name, &self.utilization_metrics], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationT1SJ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationT1SJ", self, f) }
}

/// The object `ClusterUtilizationT2Blr` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationT2Blr {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `utilizationMetrics`
    pub utilization_metrics: Option<UtilizationMetricsT2Blr>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationT2Blr: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"utilizationMetrics\":"]);

impl Json for ClusterUtilizationT2Blr {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationT2Blr, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.utilization_metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationT2Blr, &[&self.cluster_id, &self.cluster_name, &self.utilization_metrics], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationT2Blr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationT2Blr", self, f) }
}

/// The object `ClusterUtilizationT2SJ` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationT2SJ {
    /// `clusterId`
    pub cluster_id: Option<String>,
    /// `clusterName`
    pub cluster_name: Option<String>,
    /// `utilizationMetrics`
    pub utilization_metrics: Option<UtilizationMetricsT2SJ>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationT2SJ: Keys = Keys(&["\"clusterId\":", "\"clusterName\":", "\"utilizationMetrics\":"]);

impl Json for ClusterUtilizationT2SJ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationT2SJ, &mut [&mut self.cluster_id, &mut self.cluster_name, &mut self.utilization_metrics], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationT2SJ, &[&self.cluster_id, &self.cluster_name, &self.utilization_metrics], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationT2SJ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationT2SJ", self, f) }
}

/// The object `ClusterUtilizationTrend1` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationTrend1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationTrend1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClusterUtilizationTrend1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationTrend1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationTrend1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationTrend1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationTrend1", self, f) }
}

/// The object `ClusterUtilizationTrend2` of Webex.
#[derive(Clone, Default)]
pub struct ClusterUtilizationTrend2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterUtilizationTrend2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for ClusterUtilizationTrend2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterUtilizationTrend2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterUtilizationTrend2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for ClusterUtilizationTrend2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterUtilizationTrend2", self, f) }
}

/// The object `DNSResolutionTest` of Webex.
#[derive(Clone, Default)]
pub struct DNSResolutionTest {
    /// `type`
    pub type_: Option<String>,
    /// `results`
    pub results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DNSResolutionTest: Keys = Keys(&["\"type\":", "\"results\":"]);

impl Json for DNSResolutionTest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DNSResolutionTest, &mut [&mut self.type_, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DNSResolutionTest, &[&self.type_, &self.results], &self.extra) }
}

impl std::fmt::Debug for DNSResolutionTest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DNSResolutionTest", self, f) }
}

/// The object `EventThresholdConfig2` of Webex.
#[derive(Clone, Default)]
pub struct EventThresholdConfig2 {
    /// `minThreshold`
    pub min_threshold: Option<f64>,
    /// `defaultMinThreshold`
    pub default_min_threshold: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventThresholdConfig2: Keys = Keys(&["\"minThreshold\":", "\"defaultMinThreshold\":"]);

impl Json for EventThresholdConfig2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventThresholdConfig2, &mut [&mut self.min_threshold, &mut self.default_min_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventThresholdConfig2, &[&self.min_threshold, &self.default_min_threshold], &self.extra) }
}

impl std::fmt::Debug for EventThresholdConfig2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventThresholdConfig2", self, f) }
}

/// The object `FailureDetails1` of Webex.
#[derive(Clone, Default)]
pub struct FailureDetails1 {
    /// `possibleFailureReason`
    pub possible_failure_reason: Option<Vec<String>>,
    /// `possibleRemediation`
    pub possible_remediation: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FailureDetails1: Keys = Keys(&["\"possibleFailureReason\":", "\"possibleRemediation\":"]);

impl Json for FailureDetails1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FailureDetails1, &mut [&mut self.possible_failure_reason, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FailureDetails1, &[&self.possible_failure_reason, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for FailureDetails1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FailureDetails1", self, f) }
}

/// The object `FailureDetails2` of Webex.
#[derive(Clone, Default)]
pub struct FailureDetails2 {
    /// `possibleFailureReason`
    pub possible_failure_reason: Option<Vec<String>>,
    /// `possibleRemediation`
    pub possible_remediation: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FailureDetails2: Keys = Keys(&["\"possibleFailureReason\":", "\"possibleRemediation\":"]);

impl Json for FailureDetails2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FailureDetails2, &mut [&mut self.possible_failure_reason, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FailureDetails2, &[&self.possible_failure_reason, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for FailureDetails2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FailureDetails2", self, f) }
}

/// The object `FailureDetails3` of Webex.
#[derive(Clone, Default)]
pub struct FailureDetails3 {
    /// `possibleFailureReason`
    pub possible_failure_reason: Option<Vec<String>>,
    /// `possibleRemediation`
    pub possible_remediation: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FailureDetails3: Keys = Keys(&["\"possibleFailureReason\":", "\"possibleRemediation\":"]);

impl Json for FailureDetails3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FailureDetails3, &mut [&mut self.possible_failure_reason, &mut self.possible_remediation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FailureDetails3, &[&self.possible_failure_reason, &self.possible_remediation], &self.extra) }
}

impl std::fmt::Debug for FailureDetails3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FailureDetails3", self, f) }
}

/// The object `GetEntityThresholdConfig2` of Webex.
#[derive(Clone, Default)]
pub struct GetEntityThresholdConfig2 {
    /// `eventName`
    pub event_name: Option<String>,
    /// `eventThresholdId`
    pub event_threshold_id: Option<String>,
    /// `eventScope`
    pub event_scope: Option<String>,
    /// `entityId`
    pub entity_id: Option<String>,
    /// `thresholdConfig`
    pub threshold_config: Option<EventThresholdConfig2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetEntityThresholdConfig2: Keys = Keys(&["\"eventName\":", "\"eventThresholdId\":", "\"eventScope\":", "\"entityId\":", "\"thresholdConfig\":"]);

impl Json for GetEntityThresholdConfig2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetEntityThresholdConfig2, &mut [&mut self.event_name, &mut self.event_threshold_id, &mut self.event_scope, &mut self.entity_id, &mut self.threshold_config], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetEntityThresholdConfig2, &[&self.event_name, &self.event_threshold_id, &self.event_scope, &self.entity_id, &self.threshold_config], &self.extra) }
}

impl std::fmt::Debug for GetEntityThresholdConfig2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetEntityThresholdConfig2", self, f) }
}

/// The object `HTTPConnectivityTest` of Webex.
#[derive(Clone, Default)]
pub struct HTTPConnectivityTest {
    /// `type`
    pub type_: Option<String>,
    /// `results`
    pub results: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HTTPConnectivityTest: Keys = Keys(&["\"type\":", "\"results\":"]);

impl Json for HTTPConnectivityTest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HTTPConnectivityTest, &mut [&mut self.type_, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HTTPConnectivityTest, &[&self.type_, &self.results], &self.extra) }
}

impl std::fmt::Debug for HTTPConnectivityTest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HTTPConnectivityTest", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt1` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt1 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt1Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `anonymityEnabled`
    pub anonymity_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt1: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"anonymityEnabled\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt1, &mut [&mut self.type_, &mut self.session_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.anonymity_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt1, &[&self.type_, &self.session_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.anonymity_enabled], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt1", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt1`].
    pub enum ListComplianceEventsResponseItemDataOpt1Type {
        Session = "session",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt2` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt2 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt2Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `moderation`
    pub moderation: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt2: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"enabled\":", "\"moderation\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt2, &mut [&mut self.type_, &mut self.session_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.enabled, &mut self.moderation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt2, &[&self.type_, &self.session_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.enabled, &self.moderation], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt2", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt2`].
    pub enum ListComplianceEventsResponseItemDataOpt2Type {
        Qaa = "qaa",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt3` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt3 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt3Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `questionId`
    pub question_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `text`
    pub text: Option<String>,
    /// `isAnonymous`
    pub is_anonymous: Option<bool>,
    /// `archivedStatus`: one of several shapes
    pub archived_status: Option<Any>,
    /// `profanities`
    pub profanities: Option<Vec<ListComplianceEventsResponseItemDataOpt3Profanitie>>,
    /// `upvotes`
    pub upvotes: Option<f64>,
    /// `replyCount`
    pub reply_count: Option<f64>,
    /// `user`
    pub user: Option<ListComplianceEventsResponseItemDataOpt3User>,
    /// `status`: one of several shapes
    pub status: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt3: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"questionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"text\":", "\"isAnonymous\":", "\"archivedStatus\":", "\"profanities\":", "\"upvotes\":", "\"replyCount\":", "\"user\":", "\"status\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt3, &mut [&mut self.type_, &mut self.session_id, &mut self.question_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.text, &mut self.is_anonymous, &mut self.archived_status, &mut self.profanities, &mut self.upvotes, &mut self.reply_count, &mut self.user, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt3, &[&self.type_, &self.session_id, &self.question_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.text, &self.is_anonymous, &self.archived_status, &self.profanities, &self.upvotes, &self.reply_count, &self.user, &self.status], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt3", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt3`].
    pub enum ListComplianceEventsResponseItemDataOpt3Type {
        QaaQuestion = "qaaQuestion",
    }
}

/// The object `ListComplianceEventsResponseItemDataOpt3Profanitie` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt3Profanitie {
    /// `first`; required when sent
    pub first: Option<f64>,
    /// `last`; required when sent
    pub last: Option<f64>,
    /// `isEmoji`; required when sent
    pub is_emoji: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt3Profanitie: Keys = Keys(&["\"first\":", "\"last\":", "\"isEmoji\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt3Profanitie {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt3Profanitie, &mut [&mut self.first, &mut self.last, &mut self.is_emoji], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt3Profanitie, &[&self.first, &self.last, &self.is_emoji], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt3Profanitie {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt3Profanitie", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt3User` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt3User {
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `unverifiedName`; required when sent
    pub unverified_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt3User: Keys = Keys(&["\"userId\":", "\"name\":", "\"unverifiedName\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt3User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt3User, &mut [&mut self.user_id, &mut self.name, &mut self.unverified_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt3User, &[&self.user_id, &self.name, &self.unverified_name], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt3User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt3User", self, f) }
}

/// The object `ListComplianceEventsResponseItemDataOpt4` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItemDataOpt4 {
    /// `type`
    pub type_: Option<ListComplianceEventsResponseItemDataOpt4Type>,
    /// `sessionId`
    pub session_id: Option<String>,
    /// `questionId`
    pub question_id: Option<String>,
    /// `createdAtMs` in milliseconds
    pub created_at_ms: Option<f64>,
    /// `modifiedAtMs` in milliseconds
    pub modified_at_ms: Option<f64>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `replyId`
    pub reply_id: Option<String>,
    /// `user`
    pub user: Option<ListComplianceEventsResponseItemDataOpt4User>,
    /// `isAnonymous`
    pub is_anonymous: Option<bool>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItemDataOpt4: Keys = Keys(&["\"type\":", "\"sessionId\":", "\"questionId\":", "\"createdAtMs\":", "\"modifiedAtMs\":", "\"isDeleted\":", "\"replyId\":", "\"user\":", "\"isAnonymous\":", "\"text\":"]);

impl Json for ListComplianceEventsResponseItemDataOpt4 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItemDataOpt4, &mut [&mut self.type_, &mut self.session_id, &mut self.question_id, &mut self.created_at_ms, &mut self.modified_at_ms, &mut self.is_deleted, &mut self.reply_id, &mut self.user, &mut self.is_anonymous, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItemDataOpt4, &[&self.type_, &self.session_id, &self.question_id, &self.created_at_ms, &self.modified_at_ms, &self.is_deleted, &self.reply_id, &self.user, &self.is_anonymous, &self.text], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItemDataOpt4 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItemDataOpt4", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListComplianceEventsResponseItemDataOpt4`].
    pub enum ListComplianceEventsResponseItemDataOpt4Type {
        QaaQuestionReply = "qaaQuestionReply",
    }
}
