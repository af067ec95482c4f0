// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about campaign group.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Campaigns by Campaign Group.
///
/// `GET api.wxcc-{region}.cisco.com/v3/campaign-management/campaign-groups/{campaignGroupName}/campaigns`, in the catalogue `list-campaigns-by-campaign-group`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCampaignsByCampaignGroup(Request);

impl ListCampaignsByCampaignGroup {
    /// With everything that must be given.
    pub fn new(campaign_group_name: impl AsRef<str>) -> Self {
        Self(Request::new("list-campaigns-by-campaign-group", Host::ContactCenter, Method::Get, format!("/v3/campaign-management/campaign-groups/{}/campaigns", support::segment(campaign_group_name.as_ref()))).with_paging(Paging::Page, "campaigns"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `campaignStatus`.
    #[must_use]
    pub fn campaign_status(self, value: impl Into<ListCampaignsByCampaignGroupCampaignStatus>) -> Self { Self(support::set(self.0, "campaignStatus", value.into().as_str().to_owned())) }
}

impl Operation for ListCampaignsByCampaignGroup {
    type Output = models::ListCampaignsByCampaignGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCampaignsByCampaignGroup {
    type Item = models::ListCampaignsByCampaignGroupResponseCampaignsItem;
    const LIST: Option<&'static str> = Some("campaigns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.campaigns.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `campaignStatus` of [`ListCampaignsByCampaignGroup`].
    pub enum ListCampaignsByCampaignGroupCampaignStatus {
        Draft = "Draft",
        Running = "Running",
        Pending = "Pending",
        Paused = "Paused",
        Completed = "Completed",
        Ended = "Ended",
    }
}
