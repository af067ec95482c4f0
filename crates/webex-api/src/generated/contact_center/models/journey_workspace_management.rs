// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GeneralSettingsModel` of Webex.
#[derive(Clone, Default)]
pub struct GeneralSettingsModel {
    /// `dataRetentionDays` in days
    pub data_retention_days: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GeneralSettingsModel: Keys = Keys(&["\"dataRetentionDays\":"]);

impl Json for GeneralSettingsModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GeneralSettingsModel, &mut [&mut self.data_retention_days], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GeneralSettingsModel, &[&self.data_retention_days], &self.extra) }
}

impl std::fmt::Debug for GeneralSettingsModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GeneralSettingsModel", self, f) }
}

/// The object `OrganizationResponse` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<OrganizationResponseModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for OrganizationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for OrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationResponse", self, f) }
}

/// The object `OrganizationResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationResponseModel {
    /// `createdAt`
    pub created_at: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `updatedAt`
    pub updated_at: Option<String>,
    /// `updatedBy`
    pub updated_by: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `isActive`
    pub is_active: Option<bool>,
    /// `workspaces`
    pub workspaces: Option<Vec<WorkspaceResponseModel>>,
    /// `enabledFeatureIds`
    pub enabled_feature_ids: Option<Vec<String>>,
    /// `settings`
    pub settings: Option<OrganizationSettingsModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationResponseModel: Keys = Keys(&["\"createdAt\":", "\"createdBy\":", "\"updatedAt\":", "\"updatedBy\":", "\"organizationId\":", "\"name\":", "\"isActive\":", "\"workspaces\":", "\"enabledFeatureIds\":", "\"settings\":"]);

impl Json for OrganizationResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationResponseModel, &mut [&mut self.created_at, &mut self.created_by, &mut self.updated_at, &mut self.updated_by, &mut self.organization_id, &mut self.name, &mut self.is_active, &mut self.workspaces, &mut self.enabled_feature_ids, &mut self.settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationResponseModel, &[&self.created_at, &self.created_by, &self.updated_at, &self.updated_by, &self.organization_id, &self.name, &self.is_active, &self.workspaces, &self.enabled_feature_ids, &self.settings], &self.extra) }
}

impl std::fmt::Debug for OrganizationResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationResponseModel", self, f) }
}

/// The object `OrganizationSettingsModel` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationSettingsModel {
    /// `general`
    pub general: Option<GeneralSettingsModel>,
    /// `webex`
    pub webex: Option<WebexSettingsModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationSettingsModel: Keys = Keys(&["\"general\":", "\"webex\":"]);

impl Json for OrganizationSettingsModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationSettingsModel, &mut [&mut self.general, &mut self.webex], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationSettingsModel, &[&self.general, &self.webex], &self.extra) }
}

impl std::fmt::Debug for OrganizationSettingsModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationSettingsModel", self, f) }
}

/// The object `WebexSettingsModel` of Webex.
#[derive(Clone, Default)]
pub struct WebexSettingsModel {
    /// `env`
    pub env: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebexSettingsModel: Keys = Keys(&["\"env\":"]);

impl Json for WebexSettingsModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebexSettingsModel, &mut [&mut self.env], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebexSettingsModel, &[&self.env], &self.extra) }
}

impl std::fmt::Debug for WebexSettingsModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebexSettingsModel", self, f) }
}

/// The object `WorkspaceRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceRequestModel {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceRequestModel: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for WorkspaceRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceRequestModel, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceRequestModel, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for WorkspaceRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceRequestModel", self, f) }
}

/// The object `WorkspaceResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<WorkspaceResponseModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for WorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for WorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceResponse", self, f) }
}

/// The object `WorkspaceResponseList` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceResponseList {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<Vec<WorkspaceResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceResponseList: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for WorkspaceResponseList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceResponseList, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceResponseList, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for WorkspaceResponseList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceResponseList", self, f) }
}

/// The object `WorkspaceResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceResponseModel {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `wxccSubscriptionIds`
    pub wxcc_subscription_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceResponseModel: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"wxccSubscriptionIds\":"]);

impl Json for WorkspaceResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceResponseModel, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.wxcc_subscription_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceResponseModel, &[&self.id, &self.name, &self.description, &self.wxcc_subscription_ids], &self.extra) }
}

impl std::fmt::Debug for WorkspaceResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceResponseModel", self, f) }
}
