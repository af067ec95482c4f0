// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspace metrics.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Workspace Metrics.
///
/// `GET /workspaceMetrics`, in the catalogue `workspace-metrics`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaceMetrics(Request);

impl ListWorkspaceMetrics {
    /// With everything that must be given.
    pub fn new(workspace_id: impl Into<String>, metric_name: impl Into<ListWorkspaceMetricsMetricName>) -> Self {
        Self(support::set(support::set(Request::new("workspace-metrics", Host::Api, Method::Get, "/workspaceMetrics").with_paging(Paging::None, "items"), "workspaceId", workspace_id.into()), "metricName", metric_name.into().as_str().to_owned()))
    }

    /// Sets `aggregation`.
    #[must_use]
    pub fn aggregation(self, value: impl Into<ListWorkspaceMetricsAggregation>) -> Self { Self(support::set(self.0, "aggregation", value.into().as_str().to_owned())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `unit`.
    #[must_use]
    pub fn unit(self, value: impl Into<ListWorkspaceMetricsUnit>) -> Self { Self(support::set(self.0, "unit", value.into().as_str().to_owned())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<ListWorkspaceMetricsSortBy>) -> Self { Self(support::set(self.0, "sortBy", value.into().as_str().to_owned())) }
}

impl Operation for ListWorkspaceMetrics {
    type Output = models::ListWorkspaceMetricsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceMetrics {
    type Item = Any;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `metricName` of [`ListWorkspaceMetrics`].
    pub enum ListWorkspaceMetricsMetricName {
        SoundLevel = "soundLevel",
        AmbientNoise = "ambientNoise",
        Temperature = "temperature",
        Humidity = "humidity",
        Tvoc = "tvoc",
        PeopleCount = "peopleCount",
    }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`ListWorkspaceMetrics`].
    pub enum ListWorkspaceMetricsAggregation {
        None = "none",
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `unit` of [`ListWorkspaceMetrics`].
    pub enum ListWorkspaceMetricsUnit {
        Celsius = "celsius",
        Fahrenheit = "fahrenheit",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`ListWorkspaceMetrics`].
    pub enum ListWorkspaceMetricsSortBy {
        NewestFirst = "newestFirst",
        OldestFirst = "oldestFirst",
    }
}

/// Workspace Duration Metrics.
///
/// `GET /workspaceDurationMetrics`, in the catalogue `workspace-duration-metrics`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaceDurationMetrics(Request);

impl ListWorkspaceDurationMetrics {
    /// With everything that must be given.
    pub fn new(workspace_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("workspace-duration-metrics", Host::Api, Method::Get, "/workspaceDurationMetrics").with_paging(Paging::None, "items"), "workspaceId", workspace_id.into()))
    }

    /// Sets `aggregation`.
    #[must_use]
    pub fn aggregation(self, value: impl Into<ListWorkspaceDurationMetricsAggregation>) -> Self { Self(support::set(self.0, "aggregation", value.into().as_str().to_owned())) }

    /// Sets `measurement`.
    #[must_use]
    pub fn measurement(self, value: impl Into<ListWorkspaceDurationMetricsMeasurement>) -> Self { Self(support::set(self.0, "measurement", value.into().as_str().to_owned())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }
}

impl Operation for ListWorkspaceDurationMetrics {
    type Output = models::ListWorkspaceDurationMetricsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceDurationMetrics {
    type Item = models::DurationMetric;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `aggregation` of [`ListWorkspaceDurationMetrics`].
    pub enum ListWorkspaceDurationMetricsAggregation {
        Hourly = "hourly",
        Daily = "daily",
    }
}

webex_core::open_enum! {
    /// Values of `measurement` of [`ListWorkspaceDurationMetrics`].
    pub enum ListWorkspaceDurationMetricsMeasurement {
        TimeUsed = "timeUsed",
        TimeBooked = "timeBooked",
    }
}
