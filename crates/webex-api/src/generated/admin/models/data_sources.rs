// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `RegisterDataSourceBody` of Webex. Published as `RegisterADataSourceBody`.
#[derive(Clone, Default)]
pub struct RegisterDataSourceBody {
    /// `audience`
    pub audience: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes` in minutes
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegisterDataSourceBody: Keys = Keys(&["\"audience\":", "\"nonce\":", "\"schemaId\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for RegisterDataSourceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegisterDataSourceBody, &mut [&mut self.audience, &mut self.nonce, &mut self.schema_id, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegisterDataSourceBody, &[&self.audience, &self.nonce, &self.schema_id, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for RegisterDataSourceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegisterDataSourceBody", self, f) }
}

/// The object `RegisterDataSourceResponse` of Webex. Published as `RegisterADataSourceResponse`.
#[derive(Clone, Default)]
pub struct RegisterDataSourceResponse {
    /// `audience`
    pub audience: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes` in minutes
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegisterDataSourceResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for RegisterDataSourceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegisterDataSourceResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegisterDataSourceResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for RegisterDataSourceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegisterDataSourceResponse", self, f) }
}

/// The object `GetAllDataSourcesResponse` of Webex. Published as `RetrieveAllDataSourcesResponse`.
#[derive(Clone, Default)]
pub struct GetAllDataSourcesResponse {
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAllDataSourcesResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetAllDataSourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAllDataSourcesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAllDataSourcesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetAllDataSourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAllDataSourcesResponse", self, f) }
}

/// The object `GetDataSourceDetailsResponse` of Webex. Published as `RetrieveDataSourceDetailsResponse`.
#[derive(Clone, Default)]
pub struct GetDataSourceDetailsResponse {
    /// `audience`
    pub audience: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes` in minutes
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDataSourceDetailsResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for GetDataSourceDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDataSourceDetailsResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDataSourceDetailsResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for GetDataSourceDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDataSourceDetailsResponse", self, f) }
}

/// The object `GetDataSourceSchemasResponse` of Webex. Published as `RetrieveDataSourceSchemasResponse`.
#[derive(Clone, Default)]
pub struct GetDataSourceSchemasResponse {
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDataSourceSchemasResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetDataSourceSchemasResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDataSourceSchemasResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDataSourceSchemasResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetDataSourceSchemasResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDataSourceSchemasResponse", self, f) }
}

/// The object `GetDataSourceSchemaResponse` of Webex. Published as `RetrieveDetailsOfASpecificDataSourceSchemaResponse`.
#[derive(Clone, Default)]
pub struct GetDataSourceSchemaResponse {
    /// `appType`
    pub app_type: Option<String>,
    /// `createdAt`
    pub created_at: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `protocol`
    pub protocol: Option<String>,
    /// `serviceType`
    pub service_type: Option<String>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDataSourceSchemaResponse: Keys = Keys(&["\"appType\":", "\"createdAt\":", "\"id\":", "\"protocol\":", "\"serviceType\":", "\"url\":"]);

impl Json for GetDataSourceSchemaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDataSourceSchemaResponse, &mut [&mut self.app_type, &mut self.created_at, &mut self.id, &mut self.protocol, &mut self.service_type, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDataSourceSchemaResponse, &[&self.app_type, &self.created_at, &self.id, &self.protocol, &self.service_type, &self.url], &self.extra) }
}

impl std::fmt::Debug for GetDataSourceSchemaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDataSourceSchemaResponse", self, f) }
}

/// The object `UpdateDataSourceBody` of Webex. Published as `UpdateADataSourceBody`.
#[derive(Clone, Default)]
pub struct UpdateDataSourceBody {
    /// `audience`
    pub audience: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes` in minutes
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDataSourceBody: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for UpdateDataSourceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDataSourceBody, &mut [&mut self.audience, &mut self.error_message, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDataSourceBody, &[&self.audience, &self.error_message, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for UpdateDataSourceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDataSourceBody", self, f) }
}

/// The object `UpdateDataSourceResponse` of Webex. Published as `UpdateADataSourceResponse`.
#[derive(Clone, Default)]
pub struct UpdateDataSourceResponse {
    /// `audience`
    pub audience: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes` in minutes
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDataSourceResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for UpdateDataSourceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDataSourceResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDataSourceResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for UpdateDataSourceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDataSourceResponse", self, f) }
}
