// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about campaign manager.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Start Campaign Request.
///
/// `POST api.wxcc-{region}.cisco.com/v1/dialer/campaign`, in the catalogue `start-campaign-request`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct StartCampaignRequest(Request);

impl StartCampaignRequest {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("start-campaign-request", Host::ContactCenter, Method::Post, "/v1/dialer/campaign"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::StartCampaignRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartCampaignRequest {
    type Output = models::CampaignListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Campaign Request.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/dialer/campaign/{campaignId}`, in the catalogue `update-campaign-request`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateCampaignRequest(Request);

impl UpdateCampaignRequest {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-campaign-request", Host::ContactCenter, Method::Put, format!("/v1/dialer/campaign/{}", support::segment(campaign_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCampaignRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCampaignRequest {
    type Output = models::CampaignListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Stop Campaign Request.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/dialer/campaign/{campaignId}`, in the catalogue `stop-campaign-request`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct StopCampaignRequest(Request);

impl StopCampaignRequest {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>) -> Self {
        Self(Request::new("stop-campaign-request", Host::ContactCenter, Method::Delete, format!("/v1/dialer/campaign/{}", support::segment(campaign_id.as_ref()))))
    }
}

impl Operation for StopCampaignRequest {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
