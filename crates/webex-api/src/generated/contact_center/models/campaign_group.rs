// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListCampaignsByCampaignGroupResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCampaignsByCampaignGroupResponse {
    /// `campaigns`
    pub campaigns: Option<Vec<ListCampaignsByCampaignGroupResponseCampaignsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCampaignsByCampaignGroupResponse: Keys = Keys(&["\"campaigns\":"]);

impl Json for ListCampaignsByCampaignGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCampaignsByCampaignGroupResponse, &mut [&mut self.campaigns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCampaignsByCampaignGroupResponse, &[&self.campaigns], &self.extra) }
}

impl std::fmt::Debug for ListCampaignsByCampaignGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCampaignsByCampaignGroupResponse", self, f) }
}

/// The object `ListCampaignsByCampaignGroupResponseCampaignsItem` of Webex.
#[derive(Clone, Default)]
pub struct ListCampaignsByCampaignGroupResponseCampaignsItem {
    /// `campaignDialingMode`
    pub campaign_dialing_mode: Option<Any>,
    /// `campaignId`
    pub campaign_id: Option<Any>,
    /// `campaignName`
    pub campaign_name: Option<Any>,
    /// `status`
    pub status: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCampaignsByCampaignGroupResponseCampaignsItem: Keys = Keys(&["\"campaignDialingMode\":", "\"campaignId\":", "\"campaignName\":", "\"status\":"]);

impl Json for ListCampaignsByCampaignGroupResponseCampaignsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCampaignsByCampaignGroupResponseCampaignsItem, &mut [&mut self.campaign_dialing_mode, &mut self.campaign_id, &mut self.campaign_name, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCampaignsByCampaignGroupResponseCampaignsItem, &[&self.campaign_dialing_mode, &self.campaign_id, &self.campaign_name, &self.status], &self.extra) }
}

impl std::fmt::Debug for ListCampaignsByCampaignGroupResponseCampaignsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCampaignsByCampaignGroupResponseCampaignsItem", self, f) }
}
