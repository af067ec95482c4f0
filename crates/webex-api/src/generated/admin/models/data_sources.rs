// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `RegisterADataSourceBody`.
#[derive(Clone, Default)]
pub struct RegisterADataSourceBody {
    /// `audience`
    pub audience: Option<String>,
    /// `nonce`
    pub nonce: Option<String>,
    /// `schemaId`
    pub schema_id: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `tokenLifetimeMinutes`
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegisterADataSourceBody: Keys = Keys(&["\"audience\":", "\"nonce\":", "\"schemaId\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for RegisterADataSourceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegisterADataSourceBody, &mut [&mut self.audience, &mut self.nonce, &mut self.schema_id, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegisterADataSourceBody, &[&self.audience, &self.nonce, &self.schema_id, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for RegisterADataSourceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegisterADataSourceBody", self, f) }
}

/// The object `RegisterADataSourceResponse`.
#[derive(Clone, Default)]
pub struct RegisterADataSourceResponse {
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
    /// `tokenLifetimeMinutes`
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RegisterADataSourceResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for RegisterADataSourceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RegisterADataSourceResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RegisterADataSourceResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for RegisterADataSourceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RegisterADataSourceResponse", self, f) }
}

/// The object `RetrieveAllDataSourcesResponse`.
#[derive(Clone, Default)]
pub struct RetrieveAllDataSourcesResponse {
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RetrieveAllDataSourcesResponse: Keys = Keys(&["\"items\":"]);

impl Json for RetrieveAllDataSourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RetrieveAllDataSourcesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RetrieveAllDataSourcesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RetrieveAllDataSourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RetrieveAllDataSourcesResponse", self, f) }
}

/// The object `RetrieveDataSourceDetailsResponse`.
#[derive(Clone, Default)]
pub struct RetrieveDataSourceDetailsResponse {
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
    /// `tokenLifetimeMinutes`
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RetrieveDataSourceDetailsResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for RetrieveDataSourceDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RetrieveDataSourceDetailsResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RetrieveDataSourceDetailsResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for RetrieveDataSourceDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RetrieveDataSourceDetailsResponse", self, f) }
}

/// The object `RetrieveDataSourceSchemasResponse`.
#[derive(Clone, Default)]
pub struct RetrieveDataSourceSchemasResponse {
    /// `items`
    pub items: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RetrieveDataSourceSchemasResponse: Keys = Keys(&["\"items\":"]);

impl Json for RetrieveDataSourceSchemasResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RetrieveDataSourceSchemasResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RetrieveDataSourceSchemasResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RetrieveDataSourceSchemasResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RetrieveDataSourceSchemasResponse", self, f) }
}

/// The object `RetrieveDetailsOfASpecificDataSourceSchemaResponse`.
#[derive(Clone, Default)]
pub struct RetrieveDetailsOfASpecificDataSourceSchemaResponse {
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

static K_RetrieveDetailsOfASpecificDataSourceSchemaResponse: Keys = Keys(&["\"appType\":", "\"createdAt\":", "\"id\":", "\"protocol\":", "\"serviceType\":", "\"url\":"]);

impl Json for RetrieveDetailsOfASpecificDataSourceSchemaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RetrieveDetailsOfASpecificDataSourceSchemaResponse, &mut [&mut self.app_type, &mut self.created_at, &mut self.id, &mut self.protocol, &mut self.service_type, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RetrieveDetailsOfASpecificDataSourceSchemaResponse, &[&self.app_type, &self.created_at, &self.id, &self.protocol, &self.service_type, &self.url], &self.extra) }
}

impl std::fmt::Debug for RetrieveDetailsOfASpecificDataSourceSchemaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RetrieveDetailsOfASpecificDataSourceSchemaResponse", self, f) }
}

/// The object `UpdateADataSourceBody`.
#[derive(Clone, Default)]
pub struct UpdateADataSourceBody {
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
    /// `tokenLifetimeMinutes`
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateADataSourceBody: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for UpdateADataSourceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateADataSourceBody, &mut [&mut self.audience, &mut self.error_message, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateADataSourceBody, &[&self.audience, &self.error_message, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for UpdateADataSourceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateADataSourceBody", self, f) }
}

/// The object `UpdateADataSourceResponse`.
#[derive(Clone, Default)]
pub struct UpdateADataSourceResponse {
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
    /// `tokenLifetimeMinutes`
    pub token_lifetime_minutes: Option<f64>,
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateADataSourceResponse: Keys = Keys(&["\"audience\":", "\"errorMessage\":", "\"id\":", "\"nonce\":", "\"schemaId\":", "\"status\":", "\"subject\":", "\"tokenLifetimeMinutes\":", "\"url\":"]);

impl Json for UpdateADataSourceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateADataSourceResponse, &mut [&mut self.audience, &mut self.error_message, &mut self.id, &mut self.nonce, &mut self.schema_id, &mut self.status, &mut self.subject, &mut self.token_lifetime_minutes, &mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateADataSourceResponse, &[&self.audience, &self.error_message, &self.id, &self.nonce, &self.schema_id, &self.status, &self.subject, &self.token_lifetime_minutes, &self.url], &self.extra) }
}

impl std::fmt::Debug for UpdateADataSourceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateADataSourceResponse", self, f) }
}
