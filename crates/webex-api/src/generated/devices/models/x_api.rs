// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `ExecuteCommandBody`.
#[derive(Debug, Clone, Default)]
pub struct ExecuteCommandBody {
    /// `deviceId`; required when sent
    pub device_id: Option<String>,
    /// `arguments`
    pub arguments: Option<BTreeMap<String, Any>>,
    /// `body`
    pub body: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceId\":", "\"arguments\":", "\"body\":"]);
    impl Json for ExecuteCommandBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_id, &mut self.arguments, &mut self.body], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_id, &self.arguments, &self.body], &self.extra) }
    }
};

/// The object `ExecuteCommandResponse`.
#[derive(Debug, Clone, Default)]
pub struct ExecuteCommandResponse {
    /// `deviceId`
    pub device_id: Option<String>,
    /// `arguments`
    pub arguments: Option<BTreeMap<String, Any>>,
    /// `result`
    pub result: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceId\":", "\"arguments\":", "\"result\":"]);
    impl Json for ExecuteCommandResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_id, &mut self.arguments, &mut self.result], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_id, &self.arguments, &self.result], &self.extra) }
    }
};

/// The object `QuerySchemaResponseItem`.
#[derive(Debug, Clone, Default)]
pub struct QuerySchemaResponseItem {
    /// `deviceId`
    pub device_id: Option<String>,
    /// `status`
    pub status: Option<BTreeMap<String, QuerySchemaResponseItemStatusValue>>,
    /// `commands`
    pub commands: Option<BTreeMap<String, QuerySchemaResponseItemCommandsValue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceId\":", "\"status\":", "\"commands\":"]);
    impl Json for QuerySchemaResponseItem {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_id, &mut self.status, &mut self.commands], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_id, &self.status, &self.commands], &self.extra) }
    }
};

/// The object `QuerySchemaResponseItemCommandsValue`.
#[derive(Debug, Clone, Default)]
pub struct QuerySchemaResponseItemCommandsValue {
    /// `arguments`
    pub arguments: Option<BTreeMap<String, QuerySchemaResponseItemCommandsValueArgumentsValue>>,
    /// `resultSchema`
    pub result_schema: Option<BTreeMap<String, Any>>,
    /// `bodySchema`
    pub body_schema: Option<QuerySchemaResponseItemCommandsValueBodySchema>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"arguments\":", "\"resultSchema\":", "\"bodySchema\":"]);
    impl Json for QuerySchemaResponseItemCommandsValue {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.arguments, &mut self.result_schema, &mut self.body_schema], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.arguments, &self.result_schema, &self.body_schema], &self.extra) }
    }
};

/// The object `QuerySchemaResponseItemCommandsValueArgumentsValue`.
#[derive(Debug, Clone, Default)]
pub struct QuerySchemaResponseItemCommandsValueArgumentsValue {
    /// `required`
    pub required: Option<bool>,
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"required\":", "\"schema\":"]);
    impl Json for QuerySchemaResponseItemCommandsValueArgumentsValue {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.required, &mut self.schema], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.required, &self.schema], &self.extra) }
    }
};

/// The object `QuerySchemaResponseItemCommandsValueBodySchema`.
#[derive(Debug, Clone, Default)]
pub struct QuerySchemaResponseItemCommandsValueBodySchema {
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"schema\":"]);
    impl Json for QuerySchemaResponseItemCommandsValueBodySchema {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schema], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schema], &self.extra) }
    }
};

/// The object `QuerySchemaResponseItemStatusValue`.
#[derive(Debug, Clone, Default)]
pub struct QuerySchemaResponseItemStatusValue {
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"schema\":"]);
    impl Json for QuerySchemaResponseItemStatusValue {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schema], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schema], &self.extra) }
    }
};

/// The object `QueryStatusResponse`.
#[derive(Debug, Clone, Default)]
pub struct QueryStatusResponse {
    /// `deviceId`
    pub device_id: Option<String>,
    /// `result`
    pub result: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceId\":", "\"result\":"]);
    impl Json for QueryStatusResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_id, &mut self.result], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_id, &self.result], &self.extra) }
    }
};
