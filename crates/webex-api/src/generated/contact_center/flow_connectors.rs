// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow connectors.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// getConnector.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/connector/{connectorId}`, in the catalogue `getconnector`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetConnector(Request);

impl GetConnector {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, connector_id: impl AsRef<str>) -> Self {
        Self(Request::new("getconnector", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/connector/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(connector_id.as_ref()))))
    }
}

impl Operation for GetConnector {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// findAllConnectors.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/connector`, in the catalogue `findallconnectors`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct FindAllConnectors(Request);

impl FindAllConnectors {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("findallconnectors", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/connector", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::StartMax, ""))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for FindAllConnectors {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
