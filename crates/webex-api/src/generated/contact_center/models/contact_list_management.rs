// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateContactListRequest` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactListRequest {
    /// `supportedChannels`; required when sent
    pub supported_channels: Option<Vec<CreateContactListRequestSupportedChannels>>,
    /// `activationTimeLagMinutes` in minutes
    pub activation_time_lag_minutes: Option<i64>,
    /// `activationDateTime`
    pub activation_date_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactListRequest: Keys = Keys(&["\"supportedChannels\":", "\"activationTimeLagMinutes\":", "\"activationDateTime\":"]);

impl Json for CreateContactListRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactListRequest, &mut [&mut self.supported_channels, &mut self.activation_time_lag_minutes, &mut self.activation_date_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactListRequest, &[&self.supported_channels, &self.activation_time_lag_minutes, &self.activation_date_time], &self.extra) }
}

impl std::fmt::Debug for CreateContactListRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactListRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `supportedChannels` of [`CreateContactListRequest`].
    pub enum CreateContactListRequestSupportedChannels {
        Voice = "Voice",
        Sms = "SMS",
        Email = "Email",
    }
}

/// The object `CreateContactListResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactListResponse {
    /// `outcome`
    pub outcome: Option<CreateContactListResponseOutcome>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `contactListId`
    pub contact_list_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactListResponse: Keys = Keys(&["\"outcome\":", "\"statusCode\":", "\"contactListId\":"]);

impl Json for CreateContactListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactListResponse, &mut [&mut self.outcome, &mut self.status_code, &mut self.contact_list_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactListResponse, &[&self.outcome, &self.status_code, &self.contact_list_id], &self.extra) }
}

impl std::fmt::Debug for CreateContactListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactListResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `outcome` of [`CreateContactListResponse`].
    pub enum CreateContactListResponseOutcome {
        Success = "Success",
        Failure = "Failure",
    }
}

/// The object `CreateContactRequest` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactRequest {
    /// `contacts`
    pub contacts: Option<Vec<CreateContactRequestContact>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactRequest: Keys = Keys(&["\"contacts\":"]);

impl Json for CreateContactRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactRequest, &mut [&mut self.contacts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactRequest, &[&self.contacts], &self.extra) }
}

impl std::fmt::Debug for CreateContactRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactRequest", self, f) }
}

/// The object `CreateContactRequestContact` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactRequestContact {
    /// `contactAttributes`; required when sent
    pub contact_attributes: Option<Vec<CreateContactRequestContactContactAttribute>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactRequestContact: Keys = Keys(&["\"contactAttributes\":"]);

impl Json for CreateContactRequestContact {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactRequestContact, &mut [&mut self.contact_attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactRequestContact, &[&self.contact_attributes], &self.extra) }
}

impl std::fmt::Debug for CreateContactRequestContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactRequestContact", self, f) }
}

/// The object `CreateContactRequestContactContactAttribute` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactRequestContactContactAttribute {
    /// `fieldName`
    pub field_name: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactRequestContactContactAttribute: Keys = Keys(&["\"fieldName\":", "\"value\":"]);

impl Json for CreateContactRequestContactContactAttribute {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactRequestContactContactAttribute, &mut [&mut self.field_name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactRequestContactContactAttribute, &[&self.field_name, &self.value], &self.extra) }
}

impl std::fmt::Debug for CreateContactRequestContactContactAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactRequestContactContactAttribute", self, f) }
}

/// The object `CreateContactResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateContactResponse {
    /// `outcome`
    pub outcome: Option<CreateContactResponseOutcome>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `summary`
    pub summary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateContactResponse: Keys = Keys(&["\"outcome\":", "\"statusCode\":", "\"summary\":"]);

impl Json for CreateContactResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateContactResponse, &mut [&mut self.outcome, &mut self.status_code, &mut self.summary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateContactResponse, &[&self.outcome, &self.status_code, &self.summary], &self.extra) }
}

impl std::fmt::Debug for CreateContactResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateContactResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `outcome` of [`CreateContactResponse`].
    pub enum CreateContactResponseOutcome {
        Queued = "Queued",
        Failed = "Failed",
    }
}

/// The object `GetContactListsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetContactListsResponse {
    /// `outcome`
    pub outcome: Option<GetContactListsResponseOutcome>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `contactLists`
    pub contact_lists: Option<Vec<GetContactListsResponseContactList>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetContactListsResponse: Keys = Keys(&["\"outcome\":", "\"statusCode\":", "\"contactLists\":"]);

impl Json for GetContactListsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetContactListsResponse, &mut [&mut self.outcome, &mut self.status_code, &mut self.contact_lists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetContactListsResponse, &[&self.outcome, &self.status_code, &self.contact_lists], &self.extra) }
}

impl std::fmt::Debug for GetContactListsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetContactListsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `outcome` of [`GetContactListsResponse`].
    pub enum GetContactListsResponseOutcome {
        Success = "Success",
        Failure = "Failure",
    }
}

/// The object `GetContactListsResponseContactList` of Webex.
#[derive(Clone, Default)]
pub struct GetContactListsResponseContactList {
    /// `contactListId`
    pub contact_list_id: Option<String>,
    /// `contactListStatus`
    pub contact_list_status: Option<String>,
    /// `contactListRecordProcessed`
    pub contact_list_record_processed: Option<i64>,
    /// `contactListSource`
    pub contact_list_source: Option<String>,
    /// `dateOfCreation`: a moment, RFC 3339
    pub date_of_creation: Option<String>,
    /// `dateOfActivation`: a moment, RFC 3339
    pub date_of_activation: Option<String>,
    /// `dateOfExpiry`: a moment, RFC 3339
    pub date_of_expiry: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetContactListsResponseContactList: Keys = Keys(&["\"contactListId\":", "\"contactListStatus\":", "\"contactListRecordProcessed\":", "\"contactListSource\":", "\"dateOfCreation\":", "\"dateOfActivation\":", "\"dateOfExpiry\":"]);

impl Json for GetContactListsResponseContactList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetContactListsResponseContactList, &mut [&mut self.contact_list_id, &mut self.contact_list_status, &mut self.contact_list_record_processed, &mut self.contact_list_source, &mut self.date_of_creation, &mut self.date_of_activation, &mut self.date_of_expiry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetContactListsResponseContactList, &[&self.contact_list_id, &self.contact_list_status, &self.contact_list_record_processed, &self.contact_list_source, &self.date_of_creation, &self.date_of_activation, &self.date_of_expiry], &self.extra) }
}

impl std::fmt::Debug for GetContactListsResponseContactList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetContactListsResponseContactList", self, f) }
}

/// The object `UpdateContactListStatusRequest` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactListStatusRequest {
    /// `contactListStatus`
    pub contact_list_status: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactListStatusRequest: Keys = Keys(&["\"contactListStatus\":"]);

impl Json for UpdateContactListStatusRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactListStatusRequest, &mut [&mut self.contact_list_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactListStatusRequest, &[&self.contact_list_status], &self.extra) }
}

impl std::fmt::Debug for UpdateContactListStatusRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactListStatusRequest", self, f) }
}

/// The object `UpdateContactListStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactListStatusResponse {
    /// `outcome`
    pub outcome: Option<UpdateContactListStatusResponseOutcome>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `contactLists`
    pub contact_lists: Option<Vec<UpdateContactListStatusResponseContactList>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactListStatusResponse: Keys = Keys(&["\"outcome\":", "\"statusCode\":", "\"contactLists\":"]);

impl Json for UpdateContactListStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactListStatusResponse, &mut [&mut self.outcome, &mut self.status_code, &mut self.contact_lists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactListStatusResponse, &[&self.outcome, &self.status_code, &self.contact_lists], &self.extra) }
}

impl std::fmt::Debug for UpdateContactListStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactListStatusResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `outcome` of [`UpdateContactListStatusResponse`].
    pub enum UpdateContactListStatusResponseOutcome {
        Success = "Success",
        Failure = "Failure",
    }
}

/// The object `UpdateContactListStatusResponseContactList` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactListStatusResponseContactList {
    /// `contactListId`
    pub contact_list_id: Option<String>,
    /// `contactListStatus`
    pub contact_list_status: Option<String>,
    /// `contactListRecordCount`
    pub contact_list_record_count: Option<i64>,
    /// `contactListSource`
    pub contact_list_source: Option<String>,
    /// `dateOfCreation`: a moment, RFC 3339
    pub date_of_creation: Option<String>,
    /// `dateOfActivation`: a moment, RFC 3339
    pub date_of_activation: Option<String>,
    /// `dateOfExpiry`: a moment, RFC 3339
    pub date_of_expiry: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactListStatusResponseContactList: Keys = Keys(&["\"contactListId\":", "\"contactListStatus\":", "\"contactListRecordCount\":", "\"contactListSource\":", "\"dateOfCreation\":", "\"dateOfActivation\":", "\"dateOfExpiry\":"]);

impl Json for UpdateContactListStatusResponseContactList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactListStatusResponseContactList, &mut [&mut self.contact_list_id, &mut self.contact_list_status, &mut self.contact_list_record_count, &mut self.contact_list_source, &mut self.date_of_creation, &mut self.date_of_activation, &mut self.date_of_expiry], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactListStatusResponseContactList, &[&self.contact_list_id, &self.contact_list_status, &self.contact_list_record_count, &self.contact_list_source, &self.date_of_creation, &self.date_of_activation, &self.date_of_expiry], &self.extra) }
}

impl std::fmt::Debug for UpdateContactListStatusResponseContactList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactListStatusResponseContactList", self, f) }
}

/// The object `UpdateContactRequest` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactRequest {
    /// `contactStatus`
    pub contact_status: Option<UpdateContactRequestContactStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactRequest: Keys = Keys(&["\"contactStatus\":"]);

impl Json for UpdateContactRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactRequest, &mut [&mut self.contact_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactRequest, &[&self.contact_status], &self.extra) }
}

impl std::fmt::Debug for UpdateContactRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactStatus` of [`UpdateContactRequest`].
    pub enum UpdateContactRequestContactStatus {
        Closed = "CLOSED",
    }
}

/// The object `UpdateContactResponse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactResponse {
    /// `outcome`
    pub outcome: Option<UpdateContactResponseOutcome>,
    /// `statusCode`
    pub status_code: Option<i64>,
    /// `summary`
    pub summary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactResponse: Keys = Keys(&["\"outcome\":", "\"statusCode\":", "\"summary\":"]);

impl Json for UpdateContactResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactResponse, &mut [&mut self.outcome, &mut self.status_code, &mut self.summary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactResponse, &[&self.outcome, &self.status_code, &self.summary], &self.extra) }
}

impl std::fmt::Debug for UpdateContactResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `outcome` of [`UpdateContactResponse`].
    pub enum UpdateContactResponseOutcome {
        Queued = "Queued",
        Failed = "Failed",
    }
}
