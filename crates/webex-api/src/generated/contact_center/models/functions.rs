// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateCustomFunctionBody` of Webex. Published as `CreateACustomFunctionBody`.
#[derive(Clone, Default)]
pub struct CreateCustomFunctionBody {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `language`
    pub language: Option<CreateCustomFunctionBodyLanguage>,
    /// `selectedRuntime`
    pub selected_runtime: Option<String>,
    /// `timeoutInSec`
    pub timeout_in_sec: Option<i64>,
    /// `sourceCode`
    pub source_code: Option<String>,
    /// `inputs`
    pub inputs: Option<Vec<CreateACustomFunctionBodyInputsItem>>,
    /// `outputs`
    pub outputs: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCustomFunctionBody: Keys = Keys(&["\"name\":", "\"description\":", "\"language\":", "\"selectedRuntime\":", "\"timeoutInSec\":", "\"sourceCode\":", "\"inputs\":", "\"outputs\":"]);

impl Json for CreateCustomFunctionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCustomFunctionBody, &mut [&mut self.name, &mut self.description, &mut self.language, &mut self.selected_runtime, &mut self.timeout_in_sec, &mut self.source_code, &mut self.inputs, &mut self.outputs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCustomFunctionBody, &[&self.name, &self.description, &self.language, &self.selected_runtime, &self.timeout_in_sec, &self.source_code, &self.inputs, &self.outputs], &self.extra) }
}

impl std::fmt::Debug for CreateCustomFunctionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCustomFunctionBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `language` of [`CreateCustomFunctionBody`].
    pub enum CreateCustomFunctionBodyLanguage {
        Js = "js",
        Py = "py",
    }
}

/// The object `CreateACustomFunctionBodyInputsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateACustomFunctionBodyInputsItem {
    /// `name`
    pub name: Option<String>,
    /// `dataType`
    pub data_type: Option<String>,
    /// `value`
    pub value: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateACustomFunctionBodyInputsItem: Keys = Keys(&["\"name\":", "\"dataType\":", "\"value\":"]);

impl Json for CreateACustomFunctionBodyInputsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateACustomFunctionBodyInputsItem, &mut [&mut self.name, &mut self.data_type, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateACustomFunctionBodyInputsItem, &[&self.name, &self.data_type, &self.value], &self.extra) }
}

impl std::fmt::Debug for CreateACustomFunctionBodyInputsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateACustomFunctionBodyInputsItem", self, f) }
}

/// The object `ListCustomFunctionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCustomFunctionsResponse {
    /// `data`
    pub data: Option<Vec<ListCustomFunctionsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCustomFunctionsResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListCustomFunctionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCustomFunctionsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCustomFunctionsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListCustomFunctionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCustomFunctionsResponse", self, f) }
}

/// The object `ListCustomFunctionsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListCustomFunctionsResponseDataItem {
    /// `description`
    pub description: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `language`
    pub language: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// `selectedRuntime`
    pub selected_runtime: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCustomFunctionsResponseDataItem: Keys = Keys(&["\"description\":", "\"id\":", "\"language\":", "\"name\":", "\"selectedRuntime\":"]);

impl Json for ListCustomFunctionsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCustomFunctionsResponseDataItem, &mut [&mut self.description, &mut self.id, &mut self.language, &mut self.name, &mut self.selected_runtime], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCustomFunctionsResponseDataItem, &[&self.description, &self.id, &self.language, &self.name, &self.selected_runtime], &self.extra) }
}

impl std::fmt::Debug for ListCustomFunctionsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCustomFunctionsResponseDataItem", self, f) }
}

/// The object `PublishCustomFunctionBody` of Webex. Published as `PublishACustomFunctionBody`.
#[derive(Clone, Default)]
pub struct PublishCustomFunctionBody {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `comment`
    pub comment: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PublishCustomFunctionBody: Keys = Keys(&["\"tags\":", "\"comment\":"]);

impl Json for PublishCustomFunctionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PublishCustomFunctionBody, &mut [&mut self.tags, &mut self.comment], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PublishCustomFunctionBody, &[&self.tags, &self.comment], &self.extra) }
}

impl std::fmt::Debug for PublishCustomFunctionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PublishCustomFunctionBody", self, f) }
}

/// The object `UpdateCustomFunctionBody` of Webex. Published as `UpdateACustomFunctionBody`.
#[derive(Clone, Default)]
pub struct UpdateCustomFunctionBody {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `language`
    pub language: Option<UpdateCustomFunctionBodyLanguage>,
    /// `selectedRuntime`
    pub selected_runtime: Option<String>,
    /// `timeoutInSec`
    pub timeout_in_sec: Option<i64>,
    /// `sourceCode`
    pub source_code: Option<String>,
    /// `inputs`
    pub inputs: Option<Vec<UpdateACustomFunctionBodyInputsItem>>,
    /// `outputs`
    pub outputs: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCustomFunctionBody: Keys = Keys(&["\"name\":", "\"description\":", "\"language\":", "\"selectedRuntime\":", "\"timeoutInSec\":", "\"sourceCode\":", "\"inputs\":", "\"outputs\":"]);

impl Json for UpdateCustomFunctionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCustomFunctionBody, &mut [&mut self.name, &mut self.description, &mut self.language, &mut self.selected_runtime, &mut self.timeout_in_sec, &mut self.source_code, &mut self.inputs, &mut self.outputs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCustomFunctionBody, &[&self.name, &self.description, &self.language, &self.selected_runtime, &self.timeout_in_sec, &self.source_code, &self.inputs, &self.outputs], &self.extra) }
}

impl std::fmt::Debug for UpdateCustomFunctionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCustomFunctionBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `language` of [`UpdateCustomFunctionBody`].
    pub enum UpdateCustomFunctionBodyLanguage {
        Js = "js",
        Py = "py",
    }
}

/// The object `UpdateACustomFunctionBodyInputsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateACustomFunctionBodyInputsItem {
    /// `name`
    pub name: Option<String>,
    /// `dataType`
    pub data_type: Option<String>,
    /// `value`
    pub value: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateACustomFunctionBodyInputsItem: Keys = Keys(&["\"name\":", "\"dataType\":", "\"value\":"]);

impl Json for UpdateACustomFunctionBodyInputsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateACustomFunctionBodyInputsItem, &mut [&mut self.name, &mut self.data_type, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateACustomFunctionBodyInputsItem, &[&self.name, &self.data_type, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateACustomFunctionBodyInputsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateACustomFunctionBodyInputsItem", self, f) }
}
