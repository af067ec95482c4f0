// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DurationMetric` of Webex.
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

/// The object `ListWorkspaceDurationMetricsResponse` of Webex. Published as `WorkspaceDurationMetricsResponse`.
#[derive(Clone, Default)]
pub struct ListWorkspaceDurationMetricsResponse {
    /// `workspaceId`; required when sent
    pub workspace_id: Option<String>,
    /// `aggregation`
    pub aggregation: Option<ListWorkspaceDurationMetricsResponseAggregation>,
    /// `measurement`
    pub measurement: Option<ListWorkspaceDurationMetricsResponseMeasurement>,
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

static K_ListWorkspaceDurationMetricsResponse: Keys = Keys(&["\"workspaceId\":", "\"aggregation\":", "\"measurement\":", "\"from\":", "\"to\":", "\"unit\":", "\"items\":"]);

impl Json for ListWorkspaceDurationMetricsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListWorkspaceDurationMetricsResponse, &mut [&mut self.workspace_id, &mut self.aggregation, &mut self.measurement, &mut self.from, &mut self.to, &mut self.unit, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListWorkspaceDurationMetricsResponse, &[&self.workspace_id, &self.aggregation, &self.measurement, &self.from, &self.to, &self.unit, &self.items], &self.extra) }
}

impl std::fmt::Debug for ListWorkspaceDurationMetricsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListWorkspaceDurationMetricsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`ListWorkspaceDurationMetricsResponse`].
    pub enum ListWorkspaceDurationMetricsResponseAggregation {
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `measurement` of [`ListWorkspaceDurationMetricsResponse`].
    pub enum ListWorkspaceDurationMetricsResponseMeasurement {
        TimeUsed = "timeUsed",
        TimeBooked = "timeBooked",
    }
}

/// The object `ListWorkspaceMetricsResponse` of Webex. Published as `WorkspaceMetricsResponse`.
#[derive(Clone, Default)]
pub struct ListWorkspaceMetricsResponse {
    /// `workspaceId`; required when sent
    pub workspace_id: Option<String>,
    /// `metricName`; required when sent
    pub metric_name: Option<ListWorkspaceMetricsResponseMetricName>,
    /// `aggregation`
    pub aggregation: Option<ListWorkspaceMetricsResponseAggregation>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `unit`
    pub unit: Option<ListWorkspaceMetricsResponseUnit>,
    /// `sortBy`
    pub sort_by: Option<ListWorkspaceMetricsResponseSortBy>,
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListWorkspaceMetricsResponse: Keys = Keys(&["\"workspaceId\":", "\"metricName\":", "\"aggregation\":", "\"from\":", "\"to\":", "\"unit\":", "\"sortBy\":", "\"items\":"]);

impl Json for ListWorkspaceMetricsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListWorkspaceMetricsResponse, &mut [&mut self.workspace_id, &mut self.metric_name, &mut self.aggregation, &mut self.from, &mut self.to, &mut self.unit, &mut self.sort_by, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListWorkspaceMetricsResponse, &[&self.workspace_id, &self.metric_name, &self.aggregation, &self.from, &self.to, &self.unit, &self.sort_by, &self.items], &self.extra) }
}

impl std::fmt::Debug for ListWorkspaceMetricsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListWorkspaceMetricsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `metricName` of [`ListWorkspaceMetricsResponse`].
    pub enum ListWorkspaceMetricsResponseMetricName {
        SoundLevel = "soundLevel",
        AmbientNoise = "ambientNoise",
        Temperature = "temperature",
        Humidity = "humidity",
        Tvoc = "tvoc",
        PeopleCount = "peopleCount",
    }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`ListWorkspaceMetricsResponse`].
    pub enum ListWorkspaceMetricsResponseAggregation {
        None = "none",
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `unit` of [`ListWorkspaceMetricsResponse`].
    pub enum ListWorkspaceMetricsResponseUnit {
        Celsius = "celsius",
        Fahrenheit = "fahrenheit",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`ListWorkspaceMetricsResponse`].
    pub enum ListWorkspaceMetricsResponseSortBy {
        NewestFirst = "newestFirst",
        OldestFirst = "oldestFirst",
    }
}
