// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `BulkUser`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"failOnErrors\":", "\"operations\":"]);
    impl Json for BulkUser {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.fail_on_errors, &mut self.operations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.fail_on_errors, &self.operations], &self.extra) }
    }
};

/// The object `BulkUserOperation`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"method\":", "\"path\":", "\"data\":", "\"bulkId\":"]);
    impl Json for BulkUserOperation {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.method, &mut self.path, &mut self.data, &mut self.bulk_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.method, &self.path, &self.data, &self.bulk_id], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `method` of [`BulkUserOperation`].
    pub enum BulkUserOperationMethod {
        Post = "POST",
        Patch = "PATCH",
        Delete = "DELETE",
    }
}
