// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about status.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Active Scheduled Maintenances.
///
/// `GET status.webex.com/active-scheduled-maintenances.json`, in the catalogue `active-scheduled-maintenances`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListActiveScheduledMaintenances(Request);

impl ListActiveScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("active-scheduled-maintenances", Host::Status, Method::Get, "/active-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for ListActiveScheduledMaintenances {
    type Output = models::ListActiveScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListActiveScheduledMaintenances {
    type Item = models::Incident;
    const LIST: Option<&'static str> = Some("scheduled_maintenances");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}

/// All Incidents.
///
/// `GET status.webex.com/all-incidents.json`, in the catalogue `all-incidents`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListIncidents(Request);

impl ListIncidents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("all-incidents", Host::Status, Method::Get, "/all-incidents.json").with_paging(Paging::None, "incidents"))
    }
}

impl Operation for ListIncidents {
    type Output = models::ListIncidentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListIncidents {
    type Item = models::Incident;
    const LIST: Option<&'static str> = Some("incidents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.incidents.unwrap_or_default() }
}

/// All Scheduled Maintenances.
///
/// `GET status.webex.com/all-scheduled-maintenances.json`, in the catalogue `all-scheduled-maintenances`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListScheduledMaintenances(Request);

impl ListScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("all-scheduled-maintenances", Host::Status, Method::Get, "/all-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for ListScheduledMaintenances {
    type Output = models::ListScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListScheduledMaintenances {
    type Item = models::Incident;
    const LIST: Option<&'static str> = Some("scheduled_maintenances");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}

/// Components.
///
/// `GET status.webex.com/components.json`, in the catalogue `components`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListServiceComponents(Request);

impl ListServiceComponents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("components", Host::Status, Method::Get, "/components.json").with_paging(Paging::None, "components"))
    }
}

impl Operation for ListServiceComponents {
    type Output = models::ListServiceComponentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListServiceComponents {
    type Item = models::Component;
    const LIST: Option<&'static str> = Some("components");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.components.unwrap_or_default() }
}

/// Status.
///
/// `GET status.webex.com/status.json`, in the catalogue `status-status`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct GetServiceStatus(Request);

impl GetServiceStatus {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("status-status", Host::Status, Method::Get, "/status.json"))
    }
}

impl Operation for GetServiceStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Summary.
///
/// `GET status.webex.com/index.json`, in the catalogue `summary`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct GetServiceSummary(Request);

impl GetServiceSummary {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("summary", Host::Status, Method::Get, "/index.json"))
    }
}

impl Operation for GetServiceSummary {
    type Output = models::StatusSummary;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unresolved Incidents.
///
/// `GET status.webex.com/unresolved-incidents.json`, in the catalogue `unresolved-incidents`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListUnresolvedIncidents(Request);

impl ListUnresolvedIncidents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("unresolved-incidents", Host::Status, Method::Get, "/unresolved-incidents.json").with_paging(Paging::None, "incidents"))
    }
}

impl Operation for ListUnresolvedIncidents {
    type Output = models::ListUnresolvedIncidentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUnresolvedIncidents {
    type Item = models::Incident;
    const LIST: Option<&'static str> = Some("incidents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.incidents.unwrap_or_default() }
}

/// Upcoming Scheduled Maintenances.
///
/// `GET status.webex.com/upcoming-scheduled-maintenances.json`, in the catalogue `upcoming-scheduled-maintenances`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListUpcomingScheduledMaintenances(Request);

impl ListUpcomingScheduledMaintenances {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("upcoming-scheduled-maintenances", Host::Status, Method::Get, "/upcoming-scheduled-maintenances.json").with_paging(Paging::None, "scheduled_maintenances"))
    }
}

impl Operation for ListUpcomingScheduledMaintenances {
    type Output = models::ListUpcomingScheduledMaintenancesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUpcomingScheduledMaintenances {
    type Item = models::Incident;
    const LIST: Option<&'static str> = Some("scheduled_maintenances");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.scheduled_maintenances.unwrap_or_default() }
}
