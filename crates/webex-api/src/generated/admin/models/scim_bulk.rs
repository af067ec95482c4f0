// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkUser` of Webex.
#[derive(Clone, Default)]
pub struct BulkUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `failOnErrors`; required when sent
    pub fail_on_errors: Option<f64>,
    /// `operations`; required when sent
    pub operations: Option<Vec<BulkUserOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkUser: Keys = Keys(&["\"schemas\":", "\"failOnErrors\":", "\"operations\":"]);

impl Json for BulkUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkUser, &mut [&mut self.schemas, &mut self.fail_on_errors, &mut self.operations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkUser, &[&self.schemas, &self.fail_on_errors, &self.operations], &self.extra) }
}

impl std::fmt::Debug for BulkUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkUser", self, f) }
}

/// The object `BulkUserOperation` of Webex.
#[derive(Clone, Default)]
pub struct BulkUserOperation {
    /// `method`; required when sent
    pub method: Option<BulkUserOperationMethod>,
    /// `path`; required when sent
    pub path: Option<String>,
    /// `data`
    pub data: Option<String>,
    /// `bulkId`
    pub bulk_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkUserOperation: Keys = Keys(&["\"method\":", "\"path\":", "\"data\":", "\"bulkId\":"]);

impl Json for BulkUserOperation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkUserOperation, &mut [&mut self.method, &mut self.path, &mut self.data, &mut self.bulk_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkUserOperation, &[&self.method, &self.path, &self.data, &self.bulk_id], &self.extra) }
}

impl std::fmt::Debug for BulkUserOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkUserOperation", self, f) }
}

webex_core::open_enum! {
    /// Values of `method` of [`BulkUserOperation`].
    pub enum BulkUserOperationMethod {
        Post = "POST",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}
