// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ValidateAFlowOrSubflowBodyEventFlowsItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyEventFlowsItem {
    /// `event`
    pub event: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyEventFlowsItem: Keys = Keys(&["\"event\":", "\"nodes\":", "\"edges\":"]);

impl Json for ValidateAFlowOrSubflowBodyEventFlowsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItem, &mut [&mut self.event, &mut self.nodes, &mut self.edges], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItem, &[&self.event, &self.nodes, &self.edges], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyEventFlowsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyEventFlowsItem", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem {
    /// `key`
    pub key: Option<String>,
    /// `from_node`
    pub from_node: Option<String>,
    /// `from_port`
    pub from_port: Option<String>,
    /// `to_node`
    pub to_node: Option<String>,
    /// `condition`
    pub condition: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyEventFlowsItemEdgesItem", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyEventFlowsItemNodesItem", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyEventFlowsItemNodesItemPosition", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<ValidateAFlowOrSubflowBodyNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for ValidateAFlowOrSubflowBodyNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyNodesItem", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for ValidateAFlowOrSubflowBodyNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyNodesItemPosition", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyPreferencesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyPreferencesItem {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyPreferencesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":"]);

impl Json for ValidateAFlowOrSubflowBodyPreferencesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyPreferencesItem, &mut [&mut self.name, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyPreferencesItem, &[&self.name, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyPreferencesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyPreferencesItem", self, f) }
}

/// The object `ValidateAFlowOrSubflowBodyVariablesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyVariablesItem {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `isCAD`
    pub is_cad: Option<bool>,
    /// `isAgentEditable`
    pub is_agent_editable: Option<bool>,
    /// `isReportable`
    pub is_reportable: Option<bool>,
    /// `isSecure`
    pub is_secure: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAFlowOrSubflowBodyVariablesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":", "\"description\":", "\"isCAD\":", "\"isAgentEditable\":", "\"isReportable\":", "\"isSecure\":"]);

impl Json for ValidateAFlowOrSubflowBodyVariablesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyVariablesItem, &mut [&mut self.name, &mut self.type_, &mut self.value, &mut self.description, &mut self.is_cad, &mut self.is_agent_editable, &mut self.is_reportable, &mut self.is_secure], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyVariablesItem, &[&self.name, &self.type_, &self.value, &self.description, &self.is_cad, &self.is_agent_editable, &self.is_reportable, &self.is_secure], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyVariablesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyVariablesItem", self, f) }
}

/// The object `ValidationResultRes` of Webex.
#[derive(Clone, Default)]
pub struct ValidationResultRes {
    /// `activityId`
    pub activity_id: Option<String>,
    /// `activityLabel`
    pub activity_label: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `docLink`
    pub doc_link: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `severity`
    pub severity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidationResultRes: Keys = Keys(&["\"activityId\":", "\"activityLabel\":", "\"code\":", "\"docLink\":", "\"message\":", "\"severity\":"]);

impl Json for ValidationResultRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidationResultRes, &mut [&mut self.activity_id, &mut self.activity_label, &mut self.code, &mut self.doc_link, &mut self.message, &mut self.severity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidationResultRes, &[&self.activity_id, &self.activity_label, &self.code, &self.doc_link, &self.message, &self.severity], &self.extra) }
}

impl std::fmt::Debug for ValidationResultRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidationResultRes", self, f) }
}

/// The object `VariableOrderRes` of Webex.
#[derive(Clone, Default)]
pub struct VariableOrderRes {
    /// `name`
    pub name: Option<String>,
    /// `variableSeq`
    pub variable_seq: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VariableOrderRes: Keys = Keys(&["\"name\":", "\"variableSeq\":"]);

impl Json for VariableOrderRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VariableOrderRes, &mut [&mut self.name, &mut self.variable_seq], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VariableOrderRes, &[&self.name, &self.variable_seq], &self.extra) }
}

impl std::fmt::Debug for VariableOrderRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VariableOrderRes", self, f) }
}

/// The object `Widget` of Webex.
#[derive(Clone, Default)]
pub struct Widget {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `label`
    pub label: Option<String>,
    /// `widgetType`
    pub widget_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Widget: Keys = Keys(&["\"id\":", "\"type\":", "\"label\":", "\"widgetType\":"]);

impl Json for Widget {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Widget, &mut [&mut self.id, &mut self.type_, &mut self.label, &mut self.widget_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Widget, &[&self.id, &self.type_, &self.label, &self.widget_type], &self.extra) }
}

impl std::fmt::Debug for Widget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Widget", self, f) }
}
