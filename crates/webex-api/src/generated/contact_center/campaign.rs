// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about campaign.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Valid Campaign Times.
///
/// `GET api.wxcc-{region}.cisco.com/v1/organization/{orgId}/getValidCampaignTimes`, in the catalogue `get-valid-campaign-times`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetValidCampaignTimes(Request);

impl GetValidCampaignTimes {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, campaign_id: impl Into<String>, interaction_id: impl Into<String>, agent_id: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("get-valid-campaign-times", Host::ContactCenter, Method::Get, format!("/v1/organization/{}/getValidCampaignTimes", support::segment(org_id.as_ref()))).with_paging(Paging::StartMax, ""), "campaignId", campaign_id.into()), "interactionId", interaction_id.into()), "agentId", agent_id.into()))
    }

    /// Sets `trackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "trackingId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetValidCampaignTimes {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
