// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddIdentitiesToPersonRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct AddIdentitiesToPersonRequestModel {
    /// `phone`
    pub phone: Option<Vec<String>>,
    /// `email`
    pub email: Option<Vec<String>>,
    /// `temporaryId`
    pub temporary_id: Option<Vec<String>>,
    /// `customerId`
    pub customer_id: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddIdentitiesToPersonRequestModel: Keys = Keys(&["\"phone\":", "\"email\":", "\"temporaryId\":", "\"customerId\":"]);

impl Json for AddIdentitiesToPersonRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddIdentitiesToPersonRequestModel, &mut [&mut self.phone, &mut self.email, &mut self.temporary_id, &mut self.customer_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddIdentitiesToPersonRequestModel, &[&self.phone, &self.email, &self.temporary_id, &self.customer_id], &self.extra) }
}

impl std::fmt::Debug for AddIdentitiesToPersonRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddIdentitiesToPersonRequestModel", self, f) }
}

/// The object `BaseMetaResponseEnvelope` of Webex.
#[derive(Clone, Default)]
pub struct BaseMetaResponseEnvelope {
    /// `organizationId`
    pub organization_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseMetaResponseEnvelope: Keys = Keys(&["\"organizationId\":"]);

impl Json for BaseMetaResponseEnvelope {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseMetaResponseEnvelope, &mut [&mut self.organization_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseMetaResponseEnvelope, &[&self.organization_id], &self.extra) }
}

impl std::fmt::Debug for BaseMetaResponseEnvelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseMetaResponseEnvelope", self, f) }
}

/// The object `CreateOrUpdatePersonRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct CreateOrUpdatePersonRequestModel {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phone`
    pub phone: Option<Vec<String>>,
    /// `email`
    pub email: Option<Vec<String>>,
    /// `temporaryId`
    pub temporary_id: Option<Vec<String>>,
    /// `customerId`
    pub customer_id: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOrUpdatePersonRequestModel: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"phone\":", "\"email\":", "\"temporaryId\":", "\"customerId\":"]);

impl Json for CreateOrUpdatePersonRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOrUpdatePersonRequestModel, &mut [&mut self.first_name, &mut self.last_name, &mut self.phone, &mut self.email, &mut self.temporary_id, &mut self.customer_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOrUpdatePersonRequestModel, &[&self.first_name, &self.last_name, &self.phone, &self.email, &self.temporary_id, &self.customer_id], &self.extra) }
}

impl std::fmt::Debug for CreateOrUpdatePersonRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOrUpdatePersonRequestModel", self, f) }
}

/// The object `MergePersonRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct MergePersonRequestModel {
    /// `override`
    pub override_: Option<bool>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phone`
    pub phone: Option<Vec<String>>,
    /// `email`
    pub email: Option<Vec<String>>,
    /// `temporaryId`
    pub temporary_id: Option<Vec<String>>,
    /// `customerId`
    pub customer_id: Option<Vec<String>>,
    /// `socialId`
    pub social_id: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MergePersonRequestModel: Keys = Keys(&["\"override\":", "\"firstName\":", "\"lastName\":", "\"phone\":", "\"email\":", "\"temporaryId\":", "\"customerId\":", "\"socialId\":"]);

impl Json for MergePersonRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MergePersonRequestModel, &mut [&mut self.override_, &mut self.first_name, &mut self.last_name, &mut self.phone, &mut self.email, &mut self.temporary_id, &mut self.customer_id, &mut self.social_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MergePersonRequestModel, &[&self.override_, &self.first_name, &self.last_name, &self.phone, &self.email, &self.temporary_id, &self.customer_id, &self.social_id], &self.extra) }
}

impl std::fmt::Debug for MergePersonRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MergePersonRequestModel", self, f) }
}

/// The object `MergePersonsRequest` of Webex.
#[derive(Clone, Default)]
pub struct MergePersonsRequest {
    /// `personIdsToMerge`; required when sent
    pub person_ids_to_merge: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MergePersonsRequest: Keys = Keys(&["\"personIdsToMerge\":"]);

impl Json for MergePersonsRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MergePersonsRequest, &mut [&mut self.person_ids_to_merge], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MergePersonsRequest, &[&self.person_ids_to_merge], &self.extra) }
}

impl std::fmt::Debug for MergePersonsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MergePersonsRequest", self, f) }
}

/// The object `PatchDocument` of Webex.
#[derive(Clone, Default)]
pub struct PatchDocument {
    /// `op`; required when sent
    pub op: Option<PatchDocumentOp>,
    /// `path`; required when sent
    pub path: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchDocument: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);

impl Json for PatchDocument {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchDocument, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchDocument, &[&self.op, &self.path, &self.value], &self.extra) }
}

impl std::fmt::Debug for PatchDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchDocument", self, f) }
}

webex_core::open_enum! {
    /// Values of `op` of [`PatchDocument`].
    pub enum PatchDocumentOp {
        Add = "add",
        Update = "update",
        Remove = "remove",
    }
}

/// The object `PersonGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct PersonGetResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<Vec<PersonResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonGetResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for PersonGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonGetResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonGetResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for PersonGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonGetResponse", self, f) }
}

/// The object `PersonResponse` of Webex.
#[derive(Clone, Default)]
pub struct PersonResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<PersonResponseModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for PersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for PersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonResponse", self, f) }
}

/// The object `PersonResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct PersonResponseModel {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phone`
    pub phone: Option<Vec<String>>,
    /// `email`
    pub email: Option<Vec<String>>,
    /// `temporaryId`
    pub temporary_id: Option<Vec<String>>,
    /// `customerId`
    pub customer_id: Option<Vec<String>>,
    /// `aliases`
    pub aliases: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonResponseModel: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phone\":", "\"email\":", "\"temporaryId\":", "\"customerId\":", "\"aliases\":"]);

impl Json for PersonResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonResponseModel, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone, &mut self.email, &mut self.temporary_id, &mut self.customer_id, &mut self.aliases], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonResponseModel, &[&self.id, &self.first_name, &self.last_name, &self.phone, &self.email, &self.temporary_id, &self.customer_id, &self.aliases], &self.extra) }
}

impl std::fmt::Debug for PersonResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonResponseModel", self, f) }
}
