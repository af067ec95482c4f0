// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call monitoring.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create Monitoring Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor`, in the catalogue `create-monitoring-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMonitoringRequest(Request);

impl CreateMonitoringRequest {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-monitoring-request", Host::ContactCenter, Method::Post, "/v1/monitor"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallMonitoringRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMonitoringRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// BargeIn Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor/{taskId}/bargeIn`, in the catalogue `bargein-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BargeInRequest(Request);

impl BargeInRequest {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("bargein-request", Host::ContactCenter, Method::Post, format!("/v1/monitor/{}/bargeIn", support::segment(task_id.as_ref()))))
    }
}

impl Operation for BargeInRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// End Monitoring Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor/{taskId}/end`, in the catalogue `end-monitoring-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct EndMonitoringRequest(Request);

impl EndMonitoringRequest {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("end-monitoring-request", Host::ContactCenter, Method::Post, format!("/v1/monitor/{}/end", support::segment(task_id.as_ref()))))
    }
}

impl Operation for EndMonitoringRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold Monitoring Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor/{taskId}/hold`, in the catalogue `hold-monitoring-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct HoldMonitoringRequest(Request);

impl HoldMonitoringRequest {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("hold-monitoring-request", Host::ContactCenter, Method::Post, format!("/v1/monitor/{}/hold", support::segment(task_id.as_ref()))))
    }
}

impl Operation for HoldMonitoringRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unhold Monitoring Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor/{taskId}/unhold`, in the catalogue `unhold-monitoring-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnholdMonitoringRequest(Request);

impl UnholdMonitoringRequest {
    /// With everything that must be given.
    pub fn new(task_id: impl AsRef<str>) -> Self {
        Self(Request::new("unhold-monitoring-request", Host::ContactCenter, Method::Post, format!("/v1/monitor/{}/unhold", support::segment(task_id.as_ref()))))
    }
}

impl Operation for UnholdMonitoringRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch Monitoring Sessions.
///
/// `GET api.wxcc-{region}.cisco.com/v1/monitor/sessions`, in the catalogue `fetch-monitoring-sessions`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMonitoringSessions(Request);

impl GetMonitoringSessions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("fetch-monitoring-sessions", Host::ContactCenter, Method::Get, "/v1/monitor/sessions"))
    }
}

impl Operation for GetMonitoringSessions {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Monitoring Request.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/monitor/{requestId}`, in the catalogue `delete-monitoring-request`. Needs one of the scopes `cloud-contact-center:pod_conv`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMonitoringRequest(Request);

impl DeleteMonitoringRequest {
    /// With everything that must be given.
    pub fn new(request_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-monitoring-request", Host::ContactCenter, Method::Delete, format!("/v1/monitor/{}", support::segment(request_id.as_ref()))))
    }
}

impl Operation for DeleteMonitoringRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Whisper Coach Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/monitor/{interactionId}/coach`, in the catalogue `whisper-coach-request`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct WhisperCoachRequest(Request);

impl WhisperCoachRequest {
    /// With everything that must be given.
    pub fn new(interaction_id: impl AsRef<str>) -> Self {
        Self(Request::new("whisper-coach-request", Host::ContactCenter, Method::Post, format!("/v1/monitor/{}/coach", support::segment(interaction_id.as_ref()))))
    }
}

impl Operation for WhisperCoachRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
