// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about contact list.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Update contact status across the campaign chain.
///
/// `PATCH api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contacts/{contactId}`, in the catalogue `update-contact-status-across-the-campaign-chain`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateContactStatusAcrossCampaignChain(Request);

impl UpdateContactStatusAcrossCampaignChain {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>, contact_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-contact-status-across-the-campaign-chain", Host::ContactCenter, Method::Patch, format!("/v3/campaign-management/campaigns/{}/contacts/{}", support::segment(campaign_id.as_ref()), support::segment(contact_id.as_ref()))))
    }

    /// Sets `contactListId`.
    #[must_use]
    pub fn contact_list_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "contactListId", value.into())) }

    /// Sets `fields`.
    #[must_use]
    pub fn fields(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "fields", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateContactStatusAcrossCampaignChainBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactStatusAcrossCampaignChain {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Contact Lists within a Campaign.
///
/// `GET api.wxcc-{region}.cisco.com/v4/campaign-management/campaigns/{campaignId}/contact-lists`, in the catalogue `cc-contact-list-get-contact-lists-within-a-campaign`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetContactListsWithinCampaignV4(Request);

impl GetContactListsWithinCampaignV4 {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>) -> Self {
        Self(Request::new("cc-contact-list-get-contact-lists-within-a-campaign", Host::ContactCenter, Method::Get, format!("/v4/campaign-management/campaigns/{}/contact-lists", support::segment(campaign_id.as_ref()))))
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<GetContactListsWithinCampaignV4Status>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `source`.
    #[must_use]
    pub fn source(self, value: impl Into<GetContactListsWithinCampaignV4Source>) -> Self { Self(support::set(self.0, "source", value.into().as_str().to_owned())) }
}

impl Operation for GetContactListsWithinCampaignV4 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `status` of [`GetContactListsWithinCampaignV4`].
    pub enum GetContactListsWithinCampaignV4Status {
        Active = "Active",
        Expired = "Expired",
        UploadFailed = "UploadFailed",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`GetContactListsWithinCampaignV4`].
    pub enum GetContactListsWithinCampaignV4Source {
        Api = "API",
        Sftp = "SFTP",
        ManualFile = "ManualFile",
    }
}
