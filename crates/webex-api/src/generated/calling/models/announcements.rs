// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GenerateUploadUrlResponse` of Webex.
#[derive(Clone, Default)]
pub struct GenerateUploadUrlResponse {
    /// `preSignedUrl`
    pub pre_signed_url: Option<String>,
    /// `kmsKeyUri`
    pub kms_key_uri: Option<String>,
    /// `fileUri`
    pub file_uri: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateUploadUrlResponse: Keys = Keys(&["\"preSignedUrl\":", "\"kmsKeyUri\":", "\"fileUri\":"]);

impl Json for GenerateUploadUrlResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateUploadUrlResponse, &mut [&mut self.pre_signed_url, &mut self.kms_key_uri, &mut self.file_uri], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateUploadUrlResponse, &[&self.pre_signed_url, &self.kms_key_uri, &self.file_uri], &self.extra) }
}

impl std::fmt::Debug for GenerateUploadUrlResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateUploadUrlResponse", self, f) }
}

/// The object `GetMediaUrlResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMediaUrlResponse {
    /// `preSignedUrl`
    pub pre_signed_url: Option<String>,
    /// `kmsKeyUri`
    pub kms_key_uri: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMediaUrlResponse: Keys = Keys(&["\"preSignedUrl\":", "\"kmsKeyUri\":"]);

impl Json for GetMediaUrlResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMediaUrlResponse, &mut [&mut self.pre_signed_url, &mut self.kms_key_uri], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMediaUrlResponse, &[&self.pre_signed_url, &self.kms_key_uri], &self.extra) }
}

impl std::fmt::Debug for GetMediaUrlResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMediaUrlResponse", self, f) }
}
