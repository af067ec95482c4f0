// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ServiceTypeResult1` of Webex.
#[derive(Clone, Default)]
pub struct ServiceTypeResult1 {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureDetails`
    pub failure_details: Option<FailureDetails1>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTypeResult1: Keys = Keys(&["\"serviceType\":", "\"testResult\":", "\"failureDetails\":"]);

impl Json for ServiceTypeResult1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTypeResult1, &mut [&mut self.service_type, &mut self.test_result, &mut self.failure_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTypeResult1, &[&self.service_type, &self.test_result, &self.failure_details], &self.extra) }
}

impl std::fmt::Debug for ServiceTypeResult1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTypeResult1", self, f) }
}

/// The object `ServiceTypeResult2` of Webex.
#[derive(Clone, Default)]
pub struct ServiceTypeResult2 {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTypeResult2: Keys = Keys(&["\"serviceType\":", "\"testResult\":"]);

impl Json for ServiceTypeResult2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTypeResult2, &mut [&mut self.service_type, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTypeResult2, &[&self.service_type, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for ServiceTypeResult2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTypeResult2", self, f) }
}

/// The object `ServiceTypeResult3` of Webex.
#[derive(Clone, Default)]
pub struct ServiceTypeResult3 {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureDetails`
    pub failure_details: Option<FailureDetails2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTypeResult3: Keys = Keys(&["\"serviceType\":", "\"testResult\":", "\"failureDetails\":"]);

impl Json for ServiceTypeResult3 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTypeResult3, &mut [&mut self.service_type, &mut self.test_result, &mut self.failure_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTypeResult3, &[&self.service_type, &self.test_result, &self.failure_details], &self.extra) }
}

impl std::fmt::Debug for ServiceTypeResult3 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTypeResult3", self, f) }
}

/// The object `ServiceTypeResult4` of Webex.
#[derive(Clone, Default)]
pub struct ServiceTypeResult4 {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// `failureDetails`
    pub failure_details: Option<FailureDetails3>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTypeResult4: Keys = Keys(&["\"serviceType\":", "\"testResult\":", "\"failureDetails\":"]);

impl Json for ServiceTypeResult4 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTypeResult4, &mut [&mut self.service_type, &mut self.test_result, &mut self.failure_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTypeResult4, &[&self.service_type, &self.test_result, &self.failure_details], &self.extra) }
}

impl std::fmt::Debug for ServiceTypeResult4 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTypeResult4", self, f) }
}

/// The object `ServiceTypeResult5` of Webex.
#[derive(Clone, Default)]
pub struct ServiceTypeResult5 {
    /// `serviceType`
    pub service_type: Option<String>,
    /// `testResult`
    pub test_result: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ServiceTypeResult5: Keys = Keys(&["\"serviceType\":", "\"testResult\":"]);

impl Json for ServiceTypeResult5 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ServiceTypeResult5, &mut [&mut self.service_type, &mut self.test_result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ServiceTypeResult5, &[&self.service_type, &self.test_result], &self.extra) }
}

impl std::fmt::Debug for ServiceTypeResult5 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ServiceTypeResult5", self, f) }
}

/// The object `SingleNodeAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct SingleNodeAvailableTimeline {
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `unAvailabilityReason`
    pub un_availability_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNodeAvailableTimeline: Keys = Keys(&["\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"unAvailabilityReason\":"]);

impl Json for SingleNodeAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNodeAvailableTimeline, &mut [&mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.un_availability_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNodeAvailableTimeline, &[&self.segment_start_time, &self.segment_end_time, &self.availability, &self.un_availability_reason], &self.extra) }
}

impl std::fmt::Debug for SingleNodeAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNodeAvailableTimeline", self, f) }
}

/// The object `SingleNodeUnAvailableTimeline` of Webex.
#[derive(Clone, Default)]
pub struct SingleNodeUnAvailableTimeline {
    /// `segmentStartTime`
    pub segment_start_time: Option<String>,
    /// `segmentEndTime`
    pub segment_end_time: Option<String>,
    /// `availability`
    pub availability: Option<String>,
    /// `unAvailabilityReason`
    pub un_availability_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNodeUnAvailableTimeline: Keys = Keys(&["\"segmentStartTime\":", "\"segmentEndTime\":", "\"availability\":", "\"unAvailabilityReason\":"]);

impl Json for SingleNodeUnAvailableTimeline {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNodeUnAvailableTimeline, &mut [&mut self.segment_start_time, &mut self.segment_end_time, &mut self.availability, &mut self.un_availability_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNodeUnAvailableTimeline, &[&self.segment_start_time, &self.segment_end_time, &self.availability, &self.un_availability_reason], &self.extra) }
}

impl std::fmt::Debug for SingleNodeUnAvailableTimeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNodeUnAvailableTimeline", self, f) }
}

/// The object `UtilizationForClusterTrend1` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationForClusterTrend1 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterUtilizationT1Blr>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationForClusterTrend1: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for UtilizationForClusterTrend1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationForClusterTrend1, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationForClusterTrend1, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for UtilizationForClusterTrend1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationForClusterTrend1", self, f) }
}

/// The object `UtilizationForClusterTrend2` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationForClusterTrend2 {
    /// `timestamp`
    pub timestamp: Option<String>,
    /// `clusters`
    pub clusters: Option<Vec<ClusterUtilizationT2Blr>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationForClusterTrend2: Keys = Keys(&["\"timestamp\":", "\"clusters\":"]);

impl Json for UtilizationForClusterTrend2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationForClusterTrend2, &mut [&mut self.timestamp, &mut self.clusters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationForClusterTrend2, &[&self.timestamp, &self.clusters], &self.extra) }
}

impl std::fmt::Debug for UtilizationForClusterTrend2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationForClusterTrend2", self, f) }
}

/// The object `UtilizationMetricsT1Blr` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationMetricsT1Blr {
    /// `peakCpu`
    pub peak_cpu: Option<f64>,
    /// `avgCpu`
    pub avg_cpu: Option<f64>,
    /// `activeCalls`
    pub active_calls: Option<f64>,
    /// `activePrivateCalls`
    pub active_private_calls: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationMetricsT1Blr: Keys = Keys(&["\"peakCpu\":", "\"avgCpu\":", "\"activeCalls\":", "\"activePrivateCalls\":"]);

impl Json for UtilizationMetricsT1Blr {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationMetricsT1Blr, &mut [&mut self.peak_cpu, &mut self.avg_cpu, &mut self.active_calls, &mut self.active_private_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationMetricsT1Blr, &[&self.peak_cpu, &self.avg_cpu, &self.active_calls, &self.active_private_calls], &self.extra) }
}

impl std::fmt::Debug for UtilizationMetricsT1Blr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationMetricsT1Blr", self, f) }
}

/// The object `UtilizationMetricsT1SJ` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationMetricsT1SJ {
    /// `peakCpu`
    pub peak_cpu: Option<f64>,
    /// `avgCpu`
    pub avg_cpu: Option<f64>,
    /// `activeCalls`
    pub active_calls: Option<f64>,
    /// `activePrivateCalls`
    pub active_private_calls: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationMetricsT1SJ: Keys = Keys(&["\"peakCpu\":", "\"avgCpu\":", "\"activeCalls\":", "\"activePrivateCalls\":"]);

impl Json for UtilizationMetricsT1SJ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationMetricsT1SJ, &mut [&mut self.peak_cpu, &mut self.avg_cpu, &mut self.active_calls, &mut self.active_private_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationMetricsT1SJ, &[&self.peak_cpu, &self.avg_cpu, &self.active_calls, &self.active_private_calls], &self.extra) }
}

impl std::fmt::Debug for UtilizationMetricsT1SJ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationMetricsT1SJ", self, f) }
}

/// The object `UtilizationMetricsT2Blr` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationMetricsT2Blr {
    /// `peakCpu`
    pub peak_cpu: Option<f64>,
    /// `avgCpu`
    pub avg_cpu: Option<f64>,
    /// `activeCalls`
    pub active_calls: Option<f64>,
    /// `activePrivateCalls`
    pub active_private_calls: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationMetricsT2Blr: Keys = Keys(&["\"peakCpu\":", "\"avgCpu\":", "\"activeCalls\":", "\"activePrivateCalls\":"]);

impl Json for UtilizationMetricsT2Blr {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationMetricsT2Blr, &mut [&mut self.peak_cpu, &mut self.avg_cpu, &mut self.active_calls, &mut self.active_private_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationMetricsT2Blr, &[&self.peak_cpu, &self.avg_cpu, &self.active_calls, &self.active_private_calls], &self.extra) }
}

impl std::fmt::Debug for UtilizationMetricsT2Blr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationMetricsT2Blr", self, f) }
}

/// The object `UtilizationMetricsT2SJ` of Webex.
#[derive(Clone, Default)]
pub struct UtilizationMetricsT2SJ {
    /// `peakCpu`
    pub peak_cpu: Option<f64>,
    /// `avgCpu`
    pub avg_cpu: Option<f64>,
    /// `activeCalls`
    pub active_calls: Option<f64>,
    /// `activePrivateCalls`
    pub active_private_calls: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UtilizationMetricsT2SJ: Keys = Keys(&["\"peakCpu\":", "\"avgCpu\":", "\"activeCalls\":", "\"activePrivateCalls\":"]);

impl Json for UtilizationMetricsT2SJ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UtilizationMetricsT2SJ, &mut [&mut self.peak_cpu, &mut self.avg_cpu, &mut self.active_calls, &mut self.active_private_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UtilizationMetricsT2SJ, &[&self.peak_cpu, &self.avg_cpu, &self.active_calls, &self.active_private_calls], &self.extra) }
}

impl std::fmt::Debug for UtilizationMetricsT2SJ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UtilizationMetricsT2SJ", self, f) }
}

/// The object `WebSocketConnectivityTest` of Webex.
#[derive(Clone, Default)]
pub struct WebSocketConnectivityTest {
    /// `type`
    pub type_: Option<String>,
    /// `results`
    pub results: Option<Vec<ServiceTypeResult5>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebSocketConnectivityTest: Keys = Keys(&["\"type\":", "\"results\":"]);

impl Json for WebSocketConnectivityTest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebSocketConnectivityTest, &mut [&mut self.type_, &mut self.results], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebSocketConnectivityTest, &[&self.type_, &self.results], &self.extra) }
}

impl std::fmt::Debug for WebSocketConnectivityTest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebSocketConnectivityTest", self, f) }
}
