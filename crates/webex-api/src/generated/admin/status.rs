// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Active Scheduled Maintenances.
///
/// `GET status.webex.com/active-scheduled-maintenances.json`, in the catalogue `active-scheduled-maintenances`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ActiveScheduledMaintenances(Request);

impl ActiveScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("active-scheduled-maintenances", Host::Status, Method::Get, "/active-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for ActiveScheduledMaintenances {
    type Output = models::ActiveScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ActiveScheduledMaintenances {
    type Item = models::Incident;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}

/// All Incidents.
///
/// `GET status.webex.com/all-incidents.json`, in the catalogue `all-incidents`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct AllIncidents(Request);

impl AllIncidents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("all-incidents", Host::Status, Method::Get, "/all-incidents.json").with_paging(Paging::None, "incidents"))
    }
}

impl Operation for AllIncidents {
    type Output = models::AllIncidentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for AllIncidents {
    type Item = models::Incident;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.incidents.unwrap_or_default() }
}

/// All Scheduled Maintenances.
///
/// `GET status.webex.com/all-scheduled-maintenances.json`, in the catalogue `all-scheduled-maintenances`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct AllScheduledMaintenances(Request);

impl AllScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("all-scheduled-maintenances", Host::Status, Method::Get, "/all-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for AllScheduledMaintenances {
    type Output = models::AllScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for AllScheduledMaintenances {
    type Item = models::Incident;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}

/// Components.
///
/// `GET status.webex.com/components.json`, in the catalogue `components`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct Components(Request);

impl Components {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("components", Host::Status, Method::Get, "/components.json").with_paging(Paging::None, "components"))
    }
}

impl Operation for Components {
    type Output = models::ComponentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for Components {
    type Item = models::Component;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.components.unwrap_or_default() }
}

/// Status.
///
/// `GET status.webex.com/status.json`, in the catalogue `status-status`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct StatusStatus(Request);

impl StatusStatus {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("status-status", Host::Status, Method::Get, "/status.json"))
    }
}

impl Operation for StatusStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Summary.
///
/// `GET status.webex.com/index.json`, in the catalogue `summary`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct Summary(Request);

impl Summary {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("summary", Host::Status, Method::Get, "/index.json"))
    }
}

impl Operation for Summary {
    type Output = models::StatusSummary;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unresolved Incidents.
///
/// `GET status.webex.com/unresolved-incidents.json`, in the catalogue `unresolved-incidents`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UnresolvedIncidents(Request);

impl UnresolvedIncidents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("unresolved-incidents", Host::Status, Method::Get, "/unresolved-incidents.json").with_paging(Paging::None, "incidents"))
    }
}

impl Operation for UnresolvedIncidents {
    type Output = models::UnresolvedIncidentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for UnresolvedIncidents {
    type Item = models::Incident;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.incidents.unwrap_or_default() }
}

/// Upcoming Scheduled Maintenances.
///
/// `GET status.webex.com/upcoming-scheduled-maintenances.json`, in the catalogue `upcoming-scheduled-maintenances`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UpcomingScheduledMaintenances(Request);

impl UpcomingScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("upcoming-scheduled-maintenances", Host::Status, Method::Get, "/upcoming-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for UpcomingScheduledMaintenances {
    type Output = models::UpcomingScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for UpcomingScheduledMaintenances {
    type Item = models::Incident;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}
