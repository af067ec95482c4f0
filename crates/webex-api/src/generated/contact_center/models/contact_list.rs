// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateContactStatusAcrossCampaignChainBody` of Webex. Published as `UpdateContactStatusAcrossTheCampaignChainBody`.
#[derive(Clone, Default)]
pub struct UpdateContactStatusAcrossCampaignChainBody {
    /// `contactStatus`
    pub contact_status: Option<UpdateContactStatusAcrossCampaignChainBodyContactStatus>,
    /// `searchAcrossTheCampaignChain`
    pub search_across_the_campaign_chain: Option<UpdateContactStatusAcrossCampaignChainBodySearchAcrossTheCampaignChain>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactStatusAcrossCampaignChainBody: Keys = Keys(&["\"contactStatus\":", "\"searchAcrossTheCampaignChain\":"]);

impl Json for UpdateContactStatusAcrossCampaignChainBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactStatusAcrossCampaignChainBody, &mut [&mut self.contact_status, &mut self.search_across_the_campaign_chain], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactStatusAcrossCampaignChainBody, &[&self.contact_status, &self.search_across_the_campaign_chain], &self.extra) }
}

impl std::fmt::Debug for UpdateContactStatusAcrossCampaignChainBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactStatusAcrossCampaignChainBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactStatus` of [`UpdateContactStatusAcrossCampaignChainBody`].
    pub enum UpdateContactStatusAcrossCampaignChainBodyContactStatus {
        Closed = "CLOSED",
    }
}

webex_core::open_enum! {
    /// Values of `searchAcrossTheCampaignChain` of [`UpdateContactStatusAcrossCampaignChainBody`].
    pub enum UpdateContactStatusAcrossCampaignChainBodySearchAcrossTheCampaignChain {
        Yes = "yes",
        No = "no",
    }
}
