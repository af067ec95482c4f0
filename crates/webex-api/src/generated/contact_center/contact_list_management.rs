// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about contact list management.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create contact list.
///
/// `POST api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contact-list`, in the catalogue `create-contact-list`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContactList(Request);

impl CreateContactList {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-contact-list", Host::ContactCenter, Method::Post, format!("/v3/campaign-management/campaigns/{}/contact-list", support::segment(campaign_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateContactListRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContactList {
    type Output = models::CreateContactListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create contacts within a contact list.
///
/// `POST api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/contacts`, in the catalogue `create-contacts-within-a-contact-list`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContactsWithinContactList(Request);

impl CreateContactsWithinContactList {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>, contact_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-contacts-within-a-contact-list", Host::ContactCenter, Method::Post, format!("/v3/campaign-management/campaigns/{}/contact-list/{}/contacts", support::segment(campaign_id.as_ref()), support::segment(contact_list_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateContactRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContactsWithinContactList {
    type Output = models::CreateContactResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a contact's status within a contact list.
///
/// `PATCH api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/contacts/{contactId}`, in the catalogue `update-a-contacts-status-within-a-contact-list`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContactStatusWithinContactList(Request);

impl UpdateContactStatusWithinContactList {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>, contact_list_id: impl AsRef<str>, contact_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-contacts-status-within-a-contact-list", Host::ContactCenter, Method::Patch, format!("/v3/campaign-management/campaigns/{}/contact-list/{}/contacts/{}", support::segment(campaign_id.as_ref()), support::segment(contact_list_id.as_ref()), support::segment(contact_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateContactRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactStatusWithinContactList {
    type Output = models::UpdateContactResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update contact list status.
///
/// `PATCH api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contact-list/{contactListId}/status`, in the catalogue `update-contact-list-status`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContactListStatus(Request);

impl UpdateContactListStatus {
    /// With everything that must be given, but for the body.
    pub fn new(campaign_id: impl AsRef<str>, contact_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-contact-list-status", Host::ContactCenter, Method::Patch, format!("/v3/campaign-management/campaigns/{}/contact-list/{}/status", support::segment(campaign_id.as_ref()), support::segment(contact_list_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateContactListStatusRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactListStatus {
    type Output = models::UpdateContactListStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Contact Lists within a Campaign.
///
/// `GET api.wxcc-{region}.cisco.com/v3/campaign-management/campaigns/{campaignId}/contact-lists`, in the catalogue `contact-list-management-get-contact-lists-within-a-campaign`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetContactListsWithinCampaignV3(Request);

impl GetContactListsWithinCampaignV3 {
    /// With everything that must be given.
    pub fn new(campaign_id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-list-management-get-contact-lists-within-a-campaign", Host::ContactCenter, Method::Get, format!("/v3/campaign-management/campaigns/{}/contact-lists", support::segment(campaign_id.as_ref()))).with_paging(Paging::None, "contactLists"))
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<GetContactListsWithinCampaignV3Status>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `source`.
    #[must_use]
    pub fn source(self, value: impl Into<GetContactListsWithinCampaignV3Source>) -> Self { Self(support::set(self.0, "source", value.into().as_str().to_owned())) }
}

impl Operation for GetContactListsWithinCampaignV3 {
    type Output = models::GetContactListsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetContactListsWithinCampaignV3 {
    type Item = models::GetContactListsResponseContactList;
    const LIST: Option<&'static str> = Some("contactLists");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.contact_lists.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`GetContactListsWithinCampaignV3`].
    pub enum GetContactListsWithinCampaignV3Status {
        Active = "Active",
        Expired = "Expired",
        UploadFailed = "UploadFailed",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`GetContactListsWithinCampaignV3`].
    pub enum GetContactListsWithinCampaignV3Source {
        Api = "API",
        Sftp = "SFTP",
        ManualFile = "ManualFile",
        GlobalUpload = "GlobalUpload",
        GlobalSftp = "GlobalSFTP",
    }
}
