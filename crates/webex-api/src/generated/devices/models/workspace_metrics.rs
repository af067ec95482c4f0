// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DurationMetric`.
#[derive(Clone, Default)]
pub struct DurationMetric {
    /// `start`
    pub start: Option<String>,
    /// `end`
    pub end: Option<String>,
    /// `duration`
    pub duration: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DurationMetric: Keys = Keys(&["\"start\":", "\"end\":", "\"duration\":"]);

impl Json for DurationMetric {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DurationMetric, &mut [&mut self.start, &mut self.end, &mut self.duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DurationMetric, &[&self.start, &self.end, &self.duration], &self.extra) }
}

impl std::fmt::Debug for DurationMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DurationMetric", self, f) }
}

/// The object `WorkspaceDurationMetricsResponse`.
#[derive(Clone, Default)]
pub struct WorkspaceDurationMetricsResponse {
    /// `workspaceId`; required when sent
    pub workspace_id: Option<String>,
    /// `aggregation`
    pub aggregation: Option<WorkspaceDurationMetricsResponseAggregation>,
    /// `measurement`
    pub measurement: Option<WorkspaceDurationMetricsResponseMeasurement>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `items`
    pub items: Option<Vec<DurationMetric>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceDurationMetricsResponse: Keys = Keys(&["\"workspaceId\":", "\"aggregation\":", "\"measurement\":", "\"from\":", "\"to\":", "\"unit\":", "\"items\":"]);

impl Json for WorkspaceDurationMetricsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceDurationMetricsResponse, &mut [&mut self.workspace_id, &mut self.aggregation, &mut self.measurement, &mut self.from, &mut self.to, &mut self.unit, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceDurationMetricsResponse, &[&self.workspace_id, &self.aggregation, &self.measurement, &self.from, &self.to, &self.unit, &self.items], &self.extra) }
}

impl std::fmt::Debug for WorkspaceDurationMetricsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceDurationMetricsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`WorkspaceDurationMetricsResponse`].
    pub enum WorkspaceDurationMetricsResponseAggregation {
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `measurement` of [`WorkspaceDurationMetricsResponse`].
    pub enum WorkspaceDurationMetricsResponseMeasurement {
        TimeUsed = "timeUsed",
        TimeBooked = "timeBooked",
    }
}

/// The object `WorkspaceMetricsResponse`.
#[derive(Clone, Default)]
pub struct WorkspaceMetricsResponse {
    /// `workspaceId`; required when sent
    pub workspace_id: Option<String>,
    /// `metricName`; required when sent
    pub metric_name: Option<WorkspaceMetricsResponseMetricName>,
    /// `aggregation`
    pub aggregation: Option<WorkspaceMetricsResponseAggregation>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `unit`
    pub unit: Option<WorkspaceMetricsResponseUnit>,
    /// `sortBy`
    pub sort_by: Option<WorkspaceMetricsResponseSortBy>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceMetricsResponse: Keys = Keys(&["\"workspaceId\":", "\"metricName\":", "\"aggregation\":", "\"from\":", "\"to\":", "\"unit\":", "\"sortBy\":", "\"items\":"]);

impl Json for WorkspaceMetricsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceMetricsResponse, &mut [&mut self.workspace_id, &mut self.metric_name, &mut self.aggregation, &mut self.from, &mut self.to, &mut self.unit, &mut self.sort_by, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceMetricsResponse, &[&self.workspace_id, &self.metric_name, &self.aggregation, &self.from, &self.to, &self.unit, &self.sort_by, &self.items], &self.extra) }
}

impl std::fmt::Debug for WorkspaceMetricsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceMetricsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `metricName` of [`WorkspaceMetricsResponse`].
    pub enum WorkspaceMetricsResponseMetricName {
        SoundLevel = "soundLevel",
        AmbientNoise = "ambientNoise",
        Temperature = "temperature",
        Humidity = "humidity",
        Tvoc = "tvoc",
        PeopleCount = "peopleCount",
    }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`WorkspaceMetricsResponse`].
    pub enum WorkspaceMetricsResponseAggregation {
        None = "none",
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `unit` of [`WorkspaceMetricsResponse`].
    pub enum WorkspaceMetricsResponseUnit {
        Celsius = "celsius",
        Fahrenheit = "fahrenheit",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`WorkspaceMetricsResponse`].
    pub enum WorkspaceMetricsResponseSortBy {
        NewestFirst = "newestFirst",
        OldestFirst = "oldestFirst",
    }
}
