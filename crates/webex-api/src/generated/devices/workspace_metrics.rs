// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Workspace Metrics.
///
/// `GET /workspaceMetrics`, in the catalogue `workspace-metrics`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct WorkspaceMetrics(Request);

impl WorkspaceMetrics {
    /// With everything that must be given.
    pub fn new(workspace_id: impl Into<String>, metric_name: impl Into<WorkspaceMetricsMetricName>) -> Self {
        let mut request = Request::new("workspace-metrics", Host::Api, Method::Get, "/workspaceMetrics").with_paging(Paging::None, "items");
        support::set(&mut request, "workspaceId", workspace_id.into());
        support::set(&mut request, "metricName", metric_name.into().as_str().to_owned());
        Self(request)
    }

    /// Sets `aggregation`.
    #[must_use]
    pub fn aggregation(mut self, value: impl Into<WorkspaceMetricsAggregation>) -> Self {
        support::set(&mut self.0, "aggregation", value.into().as_str().to_owned());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "from", value.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "to", value.into());
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(mut self, value: impl Into<WorkspaceMetricsUnit>) -> Self {
        support::set(&mut self.0, "unit", value.into().as_str().to_owned());
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(mut self, value: impl Into<WorkspaceMetricsSortBy>) -> Self {
        support::set(&mut self.0, "sortBy", value.into().as_str().to_owned());
        self
    }
}

impl Operation for WorkspaceMetrics {
    type Output = models::WorkspaceMetricsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for WorkspaceMetrics {
    type Item = Any;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `metricName` of [`WorkspaceMetrics`].
    pub enum WorkspaceMetricsMetricName {
        SoundLevel = "soundLevel",
        AmbientNoise = "ambientNoise",
        Temperature = "temperature",
        Humidity = "humidity",
        Tvoc = "tvoc",
        PeopleCount = "peopleCount",
    }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`WorkspaceMetrics`].
    pub enum WorkspaceMetricsAggregation {
        None = "none",
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `unit` of [`WorkspaceMetrics`].
    pub enum WorkspaceMetricsUnit {
        Celsius = "celsius",
        Fahrenheit = "fahrenheit",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`WorkspaceMetrics`].
    pub enum WorkspaceMetricsSortBy {
        NewestFirst = "newestFirst",
        OldestFirst = "oldestFirst",
    }
}

/// Workspace Duration Metrics.
///
/// `GET /workspaceDurationMetrics`, in the catalogue `workspace-duration-metrics`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct WorkspaceDurationMetrics(Request);

impl WorkspaceDurationMetrics {
    /// With everything that must be given.
    pub fn new(workspace_id: impl Into<String>) -> Self {
        let mut request = Request::new("workspace-duration-metrics", Host::Api, Method::Get, "/workspaceDurationMetrics").with_paging(Paging::None, "items");
        support::set(&mut request, "workspaceId", workspace_id.into());
        Self(request)
    }

    /// Sets `aggregation`.
    #[must_use]
    pub fn aggregation(mut self, value: impl Into<WorkspaceDurationMetricsAggregation>) -> Self {
        support::set(&mut self.0, "aggregation", value.into().as_str().to_owned());
        self
    }

    /// Sets `measurement`.
    #[must_use]
    pub fn measurement(mut self, value: impl Into<WorkspaceDurationMetricsMeasurement>) -> Self {
        support::set(&mut self.0, "measurement", value.into().as_str().to_owned());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "from", value.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "to", value.into());
        self
    }
}

impl Operation for WorkspaceDurationMetrics {
    type Output = models::WorkspaceDurationMetricsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for WorkspaceDurationMetrics {
    type Item = models::DurationMetric;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`WorkspaceDurationMetrics`].
    pub enum WorkspaceDurationMetricsAggregation {
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `measurement` of [`WorkspaceDurationMetrics`].
    pub enum WorkspaceDurationMetricsMeasurement {
        TimeUsed = "timeUsed",
        TimeBooked = "timeBooked",
    }
}
