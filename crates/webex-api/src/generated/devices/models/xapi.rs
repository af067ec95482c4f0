// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ExecuteCommandBody` of Webex.
#[derive(Clone, Default)]
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

static K_ExecuteCommandBody: Keys = Keys(&["\"deviceId\":", "\"arguments\":", "\"body\":"]);

impl Json for ExecuteCommandBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecuteCommandBody, &mut [&mut self.device_id, &mut self.arguments, &mut self.body], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecuteCommandBody, &[&self.device_id, &self.arguments, &self.body], &self.extra) }
}

impl std::fmt::Debug for ExecuteCommandBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecuteCommandBody", self, f) }
}

/// The object `ExecuteCommandResponse` of Webex.
#[derive(Clone, Default)]
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

static K_ExecuteCommandResponse: Keys = Keys(&["\"deviceId\":", "\"arguments\":", "\"result\":"]);

impl Json for ExecuteCommandResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecuteCommandResponse, &mut [&mut self.device_id, &mut self.arguments, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecuteCommandResponse, &[&self.device_id, &self.arguments, &self.result], &self.extra) }
}

impl std::fmt::Debug for ExecuteCommandResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecuteCommandResponse", self, f) }
}

/// The object `QuerySchemaResponseItem` of Webex.
#[derive(Clone, Default)]
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

static K_QuerySchemaResponseItem: Keys = Keys(&["\"deviceId\":", "\"status\":", "\"commands\":"]);

impl Json for QuerySchemaResponseItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuerySchemaResponseItem, &mut [&mut self.device_id, &mut self.status, &mut self.commands], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuerySchemaResponseItem, &[&self.device_id, &self.status, &self.commands], &self.extra) }
}

impl std::fmt::Debug for QuerySchemaResponseItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuerySchemaResponseItem", self, f) }
}

/// The object `QuerySchemaResponseItemCommandsValue` of Webex.
#[derive(Clone, Default)]
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

static K_QuerySchemaResponseItemCommandsValue: Keys = Keys(&["\"arguments\":", "\"resultSchema\":", "\"bodySchema\":"]);

impl Json for QuerySchemaResponseItemCommandsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuerySchemaResponseItemCommandsValue, &mut [&mut self.arguments, &mut self.result_schema, &mut self.body_schema], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuerySchemaResponseItemCommandsValue, &[&self.arguments, &self.result_schema, &self.body_schema], &self.extra) }
}

impl std::fmt::Debug for QuerySchemaResponseItemCommandsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuerySchemaResponseItemCommandsValue", self, f) }
}

/// The object `QuerySchemaResponseItemCommandsValueArgumentsValue` of Webex.
#[derive(Clone, Default)]
pub struct QuerySchemaResponseItemCommandsValueArgumentsValue {
    /// `required`
    pub required: Option<bool>,
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuerySchemaResponseItemCommandsValueArgumentsValue: Keys = Keys(&["\"required\":", "\"schema\":"]);

impl Json for QuerySchemaResponseItemCommandsValueArgumentsValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuerySchemaResponseItemCommandsValueArgumentsValue, &mut [&mut self.required, &mut self.schema], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuerySchemaResponseItemCommandsValueArgumentsValue, &[&self.required, &self.schema], &self.extra) }
}

impl std::fmt::Debug for QuerySchemaResponseItemCommandsValueArgumentsValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuerySchemaResponseItemCommandsValueArgumentsValue", self, f) }
}

/// The object `QuerySchemaResponseItemCommandsValueBodySchema` of Webex.
#[derive(Clone, Default)]
pub struct QuerySchemaResponseItemCommandsValueBodySchema {
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuerySchemaResponseItemCommandsValueBodySchema: Keys = Keys(&["\"schema\":"]);

impl Json for QuerySchemaResponseItemCommandsValueBodySchema {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuerySchemaResponseItemCommandsValueBodySchema, &mut [&mut self.schema], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuerySchemaResponseItemCommandsValueBodySchema, &[&self.schema], &self.extra) }
}

impl std::fmt::Debug for QuerySchemaResponseItemCommandsValueBodySchema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuerySchemaResponseItemCommandsValueBodySchema", self, f) }
}

/// The object `QuerySchemaResponseItemStatusValue` of Webex.
#[derive(Clone, Default)]
pub struct QuerySchemaResponseItemStatusValue {
    /// `schema`
    pub schema: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QuerySchemaResponseItemStatusValue: Keys = Keys(&["\"schema\":"]);

impl Json for QuerySchemaResponseItemStatusValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QuerySchemaResponseItemStatusValue, &mut [&mut self.schema], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QuerySchemaResponseItemStatusValue, &[&self.schema], &self.extra) }
}

impl std::fmt::Debug for QuerySchemaResponseItemStatusValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QuerySchemaResponseItemStatusValue", self, f) }
}

/// The object `QueryStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct QueryStatusResponse {
    /// `deviceId`
    pub device_id: Option<String>,
    /// `result`
    pub result: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryStatusResponse: Keys = Keys(&["\"deviceId\":", "\"result\":"]);

impl Json for QueryStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryStatusResponse, &mut [&mut self.device_id, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryStatusResponse, &[&self.device_id, &self.result], &self.extra) }
}

impl std::fmt::Debug for QueryStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryStatusResponse", self, f) }
}
