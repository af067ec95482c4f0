// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkUser` of Webex.
#[derive(Clone, Default)]
pub struct BulkUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `failOnErrors`
    pub fail_on_errors: Option<f64>,
    /// `Operations`
    pub operations: Option<Vec<BulkUserOperation>>,
    /// `operations`
    pub operations2: Option<Vec<BulkUserOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkUser: Keys = Keys(&["\"schemas\":", "\"failOnErrors\":", "\"Operations\":", "\"operations\":"]);

impl Json for BulkUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkUser, &mut [&mut self.schemas, &mut self.fail_on_errors, &mut self.operations, &mut self.operations2], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkUser, &[&self.schemas, &self.fail_on_errors, &self.operations, &self.operations2], &self.extra) }
}

impl std::fmt::Debug for BulkUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkUser", self, f) }
}

/// The object `BulkUserOperation` of Webex.
#[derive(Clone, Default)]
pub struct BulkUserOperation {
    /// `method`; required when sent
    pub method: Option<BulkUserOperationMethod>,
    /// `path`
    pub path: Option<String>,
    /// `data`
    pub data: Option<Any>,
    /// `bulkId`
    pub bulk_id: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `response`
    pub response: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkUserOperation: Keys = Keys(&["\"method\":", "\"path\":", "\"data\":", "\"bulkId\":", "\"version\":", "\"location\":", "\"status\":", "\"response\":"]);

impl Json for BulkUserOperation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkUserOperation, &mut [&mut self.method, &mut self.path, &mut self.data, &mut self.bulk_id, &mut self.version, &mut self.location, &mut self.status, &mut self.response], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkUserOperation, &[&self.method, &self.path, &self.data, &self.bulk_id, &self.version, &self.location, &self.status, &self.response], &self.extra) }
}

impl std::fmt::Debug for BulkUserOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkUserOperation", self, f) }
}

webex_core::open_enum! {
    /// Values of `method` of [`BulkUserOperation`].
    pub enum BulkUserOperationMethod {
        Post = "POST",
        Put = "PUT",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}
