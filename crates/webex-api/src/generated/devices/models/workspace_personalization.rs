// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `WorkspacePersonalizationRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspacePersonalizationRequest {
    /// `email`; required when sent
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspacePersonalizationRequest: Keys = Keys(&["\"email\":"]);

impl Json for WorkspacePersonalizationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspacePersonalizationRequest, &mut [&mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspacePersonalizationRequest, &[&self.email], &self.extra) }
}

impl std::fmt::Debug for WorkspacePersonalizationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspacePersonalizationRequest", self, f) }
}

/// The object `WorkspacePersonalizationTaskResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspacePersonalizationTaskResponse {
    /// `success`; required when sent
    pub success: Option<bool>,
    /// `errorDescription`
    pub error_description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspacePersonalizationTaskResponse: Keys = Keys(&["\"success\":", "\"errorDescription\":"]);

impl Json for WorkspacePersonalizationTaskResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspacePersonalizationTaskResponse, &mut [&mut self.success, &mut self.error_description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspacePersonalizationTaskResponse, &[&self.success, &self.error_description], &self.extra) }
}

impl std::fmt::Debug for WorkspacePersonalizationTaskResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspacePersonalizationTaskResponse", self, f) }
}
