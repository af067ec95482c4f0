// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `WorkspacePersonalizationRequest`.
#[derive(Debug, Clone, Default)]
pub struct WorkspacePersonalizationRequest {
    /// `email`; required when sent
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"email\":"]);
    impl Json for WorkspacePersonalizationRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.email], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.email], &self.extra) }
    }
};

/// The object `WorkspacePersonalizationTaskResponse`.
#[derive(Debug, Clone, Default)]
pub struct WorkspacePersonalizationTaskResponse {
    /// `success`; required when sent
    pub success: Option<bool>,
    /// `errorDescription`
    pub error_description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"success\":", "\"errorDescription\":"]);
    impl Json for WorkspacePersonalizationTaskResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.success, &mut self.error_description], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.success, &self.error_description], &self.extra) }
    }
};
