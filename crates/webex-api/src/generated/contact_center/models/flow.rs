// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActivityRes` of Webex.
#[derive(Clone, Default)]
pub struct ActivityRes {
    /// `group`
    pub group: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `properties`
    pub properties: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActivityRes: Keys = Keys(&["\"group\":", "\"id\":", "\"name\":", "\"properties\":"]);

impl Json for ActivityRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActivityRes, &mut [&mut self.group, &mut self.id, &mut self.name, &mut self.properties], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActivityRes, &[&self.group, &self.id, &self.name, &self.properties], &self.extra) }
}

impl std::fmt::Debug for ActivityRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActivityRes", self, f) }
}

/// The object `BasicFlowDTO` of Webex.
#[derive(Clone, Default)]
pub struct BasicFlowDTO {
    /// `assignedRS`
    pub assigned_rs: Option<Vec<String>>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `createdDate`: a moment, RFC 3339
    pub created_date: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `flowType`
    pub flow_type: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `lastModifiedBy`
    pub last_modified_by: Option<String>,
    /// `lastModifiedDate`: a moment, RFC 3339
    pub last_modified_date: Option<String>,
    /// `lockedAt`: a moment, RFC 3339
    pub locked_at: Option<String>,
    /// `lockedBy`
    pub locked_by: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `tagHistories`
    pub tag_histories: Option<BTreeMap<String, Vec<FlowProgressionRes>>>,
    /// `tags`
    pub tags: Option<Vec<FlowTagRes>>,
    /// `version`
    pub version: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BasicFlowDTO: Keys = Keys(&["\"assignedRS\":", "\"createdBy\":", "\"createdDate\":", "\"description\":", "\"flowType\":", "\"id\":", "\"lastModifiedBy\":", "\"lastModifiedDate\":", "\"lockedAt\":", "\"lockedBy\":", "\"name\":", "\"orgId\":", "\"status\":", "\"tagHistories\":", "\"tags\":", "\"version\":"]);

impl Json for BasicFlowDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BasicFlowDTO, &mut [&mut self.assigned_rs, &mut self.created_by, &mut self.created_date, &mut self.description, &mut self.flow_type, &mut self.id, &mut self.last_modified_by, &mut self.last_modified_date, &mut self.locked_at, &mut self.locked_by, &mut self.name, &mut self.org_id, &mut self.status, &mut self.tag_histories, &mut self.tags, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BasicFlowDTO, &[&self.assigned_rs, &self.created_by, &self.created_date, &self.description, &self.flow_type, &self.id, &self.last_modified_by, &self.last_modified_date, &self.locked_at, &self.locked_by, &self.name, &self.org_id, &self.status, &self.tag_histories, &self.tags, &self.version], &self.extra) }
}

impl std::fmt::Debug for BasicFlowDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BasicFlowDTO", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBody` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBody {
    /// `flowName`
    pub flow_name: Option<String>,
    /// `flowType`
    pub flow_type: Option<CcFlowImportAFlowOrSubflowBodyFlowType>,
    /// `contactType`
    pub contact_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `status`
    pub status: Option<CcFlowImportAFlowOrSubflowBodyStatus>,
    /// `nodes`
    pub nodes: Option<Vec<CcFlowImportAFlowOrSubflowBodyNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<CcFlowImportAFlowOrSubflowBodyEdgesItem>>,
    /// `variables`
    pub variables: Option<Vec<CcFlowImportAFlowOrSubflowBodyVariablesItem>>,
    /// `eventFlows`
    pub event_flows: Option<Vec<CcFlowImportAFlowOrSubflowBodyEventFlowsItem>>,
    /// `preferences`
    pub preferences: Option<Vec<CcFlowImportAFlowOrSubflowBodyPreferencesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBody: Keys = Keys(&["\"flowName\":", "\"flowType\":", "\"contactType\":", "\"description\":", "\"version\":", "\"status\":", "\"nodes\":", "\"edges\":", "\"variables\":", "\"eventFlows\":", "\"preferences\":"]);

impl Json for CcFlowImportAFlowOrSubflowBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBody, &mut [&mut self.flow_name, &mut self.flow_type, &mut self.contact_type, &mut self.description, &mut self.version, &mut self.status, &mut self.nodes, &mut self.edges, &mut self.variables, &mut self.event_flows, &mut self.preferences], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBody, &[&self.flow_name, &self.flow_type, &self.contact_type, &self.description, &self.version, &self.status, &self.nodes, &self.edges, &self.variables, &self.event_flows, &self.preferences], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `flowType` of [`CcFlowImportAFlowOrSubflowBody`].
    pub enum CcFlowImportAFlowOrSubflowBodyFlowType {
        Flow = "FLOW",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`CcFlowImportAFlowOrSubflowBody`].
    pub enum CcFlowImportAFlowOrSubflowBodyStatus {
        Draft = "Draft",
        Published = "Published",
    }
}

/// The object `CcFlowImportAFlowOrSubflowBodyEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyEdgesItem {
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

static K_CcFlowImportAFlowOrSubflowBodyEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyEdgesItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyEventFlowsItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyEventFlowsItem {
    /// `event`
    pub event: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyEventFlowsItem: Keys = Keys(&["\"event\":", "\"nodes\":", "\"edges\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyEventFlowsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItem, &mut [&mut self.event, &mut self.nodes, &mut self.edges], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItem, &[&self.event, &self.nodes, &self.edges], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyEventFlowsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyEventFlowsItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem {
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

static K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyEventFlowsItemEdgesItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyEventFlowsItemNodesItemPosition", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<CcFlowImportAFlowOrSubflowBodyNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyNodesItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyNodesItemPosition", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyPreferencesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyPreferencesItem {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowImportAFlowOrSubflowBodyPreferencesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyPreferencesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyPreferencesItem, &mut [&mut self.name, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyPreferencesItem, &[&self.name, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyPreferencesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyPreferencesItem", self, f) }
}

/// The object `CcFlowImportAFlowOrSubflowBodyVariablesItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowImportAFlowOrSubflowBodyVariablesItem {
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

static K_CcFlowImportAFlowOrSubflowBodyVariablesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":", "\"description\":", "\"isCAD\":", "\"isAgentEditable\":", "\"isReportable\":", "\"isSecure\":"]);

impl Json for CcFlowImportAFlowOrSubflowBodyVariablesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowImportAFlowOrSubflowBodyVariablesItem, &mut [&mut self.name, &mut self.type_, &mut self.value, &mut self.description, &mut self.is_cad, &mut self.is_agent_editable, &mut self.is_reportable, &mut self.is_secure], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowImportAFlowOrSubflowBodyVariablesItem, &[&self.name, &self.type_, &self.value, &self.description, &self.is_cad, &self.is_agent_editable, &self.is_reportable, &self.is_secure], &self.extra) }
}

impl std::fmt::Debug for CcFlowImportAFlowOrSubflowBodyVariablesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowImportAFlowOrSubflowBodyVariablesItem", self, f) }
}

/// The object `DiagramRes` of Webex.
#[derive(Clone, Default)]
pub struct DiagramRes {
    /// `properties`
    pub properties: Option<BTreeMap<String, Any>>,
    /// `widgets`
    pub widgets: Option<BTreeMap<String, Widget>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DiagramRes: Keys = Keys(&["\"properties\":", "\"widgets\":"]);

impl Json for DiagramRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DiagramRes, &mut [&mut self.properties, &mut self.widgets], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DiagramRes, &[&self.properties, &self.widgets], &self.extra) }
}

impl std::fmt::Debug for DiagramRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DiagramRes", self, f) }
}

/// The object `EventDiagramRes` of Webex.
#[derive(Clone, Default)]
pub struct EventDiagramRes {
    /// `eventsMap`
    pub events_map: Option<BTreeMap<String, EventFlowRes>>,
    /// `properties`
    pub properties: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventDiagramRes: Keys = Keys(&["\"eventsMap\":", "\"properties\":"]);

impl Json for EventDiagramRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventDiagramRes, &mut [&mut self.events_map, &mut self.properties], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventDiagramRes, &[&self.events_map, &self.properties], &self.extra) }
}

impl std::fmt::Debug for EventDiagramRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventDiagramRes", self, f) }
}

/// The object `EventFlowRes` of Webex.
#[derive(Clone, Default)]
pub struct EventFlowRes {
    /// `description`
    pub description: Option<String>,
    /// `diagram`
    pub diagram: Option<DiagramRes>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `onEvents`
    pub on_events: Option<BTreeMap<String, String>>,
    /// `process`
    pub process: Option<ProcRes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventFlowRes: Keys = Keys(&["\"description\":", "\"diagram\":", "\"id\":", "\"name\":", "\"onEvents\":", "\"process\":"]);

impl Json for EventFlowRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventFlowRes, &mut [&mut self.description, &mut self.diagram, &mut self.id, &mut self.name, &mut self.on_events, &mut self.process], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventFlowRes, &[&self.description, &self.diagram, &self.id, &self.name, &self.on_events, &self.process], &self.extra) }
}

impl std::fmt::Debug for EventFlowRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventFlowRes", self, f) }
}

/// The object `FlowPreferenceRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowPreferenceRes {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowPreferenceRes: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":"]);

impl Json for FlowPreferenceRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowPreferenceRes, &mut [&mut self.name, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowPreferenceRes, &[&self.name, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for FlowPreferenceRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowPreferenceRes", self, f) }
}

/// The object `FlowProgressionRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowProgressionRes {
    /// `forkFrom`
    pub fork_from: Option<String>,
    /// `fvId`
    pub fv_id: Option<String>,
    /// `fvName`
    pub fv_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowProgressionRes: Keys = Keys(&["\"forkFrom\":", "\"fvId\":", "\"fvName\":"]);

impl Json for FlowProgressionRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowProgressionRes, &mut [&mut self.fork_from, &mut self.fv_id, &mut self.fv_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowProgressionRes, &[&self.fork_from, &self.fv_id, &self.fv_name], &self.extra) }
}

impl std::fmt::Debug for FlowProgressionRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowProgressionRes", self, f) }
}

/// The object `FlowRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowRes {
    /// `assignedRS`
    pub assigned_rs: Option<Vec<String>>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `createdDate`: a moment, RFC 3339
    pub created_date: Option<String>,
    /// `draftVersion`
    pub draft_version: Option<FlowVersionRes>,
    /// `flowType`
    pub flow_type: Option<String>,
    /// `flowVersions`
    pub flow_versions: Option<Vec<String>>,
    /// `id`
    pub id: Option<String>,
    /// `lastModifiedBy`
    pub last_modified_by: Option<String>,
    /// `lastModifiedDate`: a moment, RFC 3339
    pub last_modified_date: Option<String>,
    /// `latestVersion`
    pub latest_version: Option<FlowVersionRes>,
    /// `lockedAt`: a moment, RFC 3339
    pub locked_at: Option<String>,
    /// `lockedBy`
    pub locked_by: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `preferences`
    pub preferences: Option<Vec<FlowPreferenceRes>>,
    /// `projectId`
    pub project_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `tagHistories`
    pub tag_histories: Option<BTreeMap<String, Vec<FlowProgressionRes>>>,
    /// `tags`
    pub tags: Option<Vec<FlowTagRes>>,
    /// `validating`
    pub validating: Option<bool>,
    /// `version`
    pub version: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowRes: Keys = Keys(&["\"assignedRS\":", "\"createdBy\":", "\"createdDate\":", "\"draftVersion\":", "\"flowType\":", "\"flowVersions\":", "\"id\":", "\"lastModifiedBy\":", "\"lastModifiedDate\":", "\"latestVersion\":", "\"lockedAt\":", "\"lockedBy\":", "\"orgId\":", "\"preferences\":", "\"projectId\":", "\"status\":", "\"tagHistories\":", "\"tags\":", "\"validating\":", "\"version\":"]);

impl Json for FlowRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowRes, &mut [&mut self.assigned_rs, &mut self.created_by, &mut self.created_date, &mut self.draft_version, &mut self.flow_type, &mut self.flow_versions, &mut self.id, &mut self.last_modified_by, &mut self.last_modified_date, &mut self.latest_version, &mut self.locked_at, &mut self.locked_by, &mut self.org_id, &mut self.preferences, &mut self.project_id, &mut self.status, &mut self.tag_histories, &mut self.tags, &mut self.validating, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowRes, &[&self.assigned_rs, &self.created_by, &self.created_date, &self.draft_version, &self.flow_type, &self.flow_versions, &self.id, &self.last_modified_by, &self.last_modified_date, &self.latest_version, &self.locked_at, &self.locked_by, &self.org_id, &self.preferences, &self.project_id, &self.status, &self.tag_histories, &self.tags, &self.validating, &self.version], &self.extra) }
}

impl std::fmt::Debug for FlowRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowRes", self, f) }
}

/// The object `FlowTagRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowTagRes {
    /// `default`
    pub default: Option<bool>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `flowVersionId`
    pub flow_version_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `versionNumber`
    pub version_number: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowTagRes: Keys = Keys(&["\"default\":", "\"displayName\":", "\"flowVersionId\":", "\"id\":", "\"versionNumber\":"]);

impl Json for FlowTagRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowTagRes, &mut [&mut self.default, &mut self.display_name, &mut self.flow_version_id, &mut self.id, &mut self.version_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowTagRes, &[&self.default, &self.display_name, &self.flow_version_id, &self.id, &self.version_number], &self.extra) }
}

impl std::fmt::Debug for FlowTagRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowTagRes", self, f) }
}

/// The object `FlowVariablesRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowVariablesRes {
    /// `description`
    pub description: Option<String>,
    /// `desktopLabel`
    pub desktop_label: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `isAgentEditable`
    pub is_agent_editable: Option<bool>,
    /// `isCAD`
    pub is_cad: Option<bool>,
    /// `isReportable`
    pub is_reportable: Option<bool>,
    /// `isSecure`
    pub is_secure: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `overwrite`
    pub overwrite: Option<bool>,
    /// `source`
    pub source: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowVariablesRes: Keys = Keys(&["\"description\":", "\"desktopLabel\":", "\"id\":", "\"isAgentEditable\":", "\"isCAD\":", "\"isReportable\":", "\"isSecure\":", "\"name\":", "\"overwrite\":", "\"source\":", "\"type\":", "\"value\":"]);

impl Json for FlowVariablesRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowVariablesRes, &mut [&mut self.description, &mut self.desktop_label, &mut self.id, &mut self.is_agent_editable, &mut self.is_cad, &mut self.is_reportable, &mut self.is_secure, &mut self.name, &mut self.overwrite, &mut self.source, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowVariablesRes, &[&self.description, &self.desktop_label, &self.id, &self.is_agent_editable, &self.is_cad, &self.is_reportable, &self.is_secure, &self.name, &self.overwrite, &self.source, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for FlowVariablesRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowVariablesRes", self, f) }
}

/// The object `FlowVersionRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowVersionRes {
    /// `comment`
    pub comment: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `createdDate`: a moment, RFC 3339
    pub created_date: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `diagram`
    pub diagram: Option<DiagramRes>,
    /// `eventFlows`
    pub event_flows: Option<EventDiagramRes>,
    /// `flowId`
    pub flow_id: Option<String>,
    /// `flowType`
    pub flow_type: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `lastModifiedBy`
    pub last_modified_by: Option<String>,
    /// `lastModifiedDate`: a moment, RFC 3339
    pub last_modified_date: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `persist`
    pub persist: Option<bool>,
    /// `process`
    pub process: Option<ProcRes>,
    /// `runtimeVariables`
    pub runtime_variables: Option<Vec<UiRuntimeVariableRes>>,
    /// `settings`
    pub settings: Option<Vec<FlowVersionSettingRes>>,
    /// `validating`
    pub validating: Option<bool>,
    /// `validationResults`
    pub validation_results: Option<Vec<ValidationResultRes>>,
    /// `variableOrders`
    pub variable_orders: Option<BTreeMap<String, Vec<VariableOrderRes>>>,
    /// `variables`
    pub variables: Option<Vec<FlowVariablesRes>>,
    /// `version`
    pub version: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowVersionRes: Keys = Keys(&["\"comment\":", "\"createdBy\":", "\"createdDate\":", "\"description\":", "\"diagram\":", "\"eventFlows\":", "\"flowId\":", "\"flowType\":", "\"id\":", "\"lastModifiedBy\":", "\"lastModifiedDate\":", "\"name\":", "\"orgId\":", "\"persist\":", "\"process\":", "\"runtimeVariables\":", "\"settings\":", "\"validating\":", "\"validationResults\":", "\"variableOrders\":", "\"variables\":", "\"version\":"]);

impl Json for FlowVersionRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowVersionRes, &mut [&mut self.comment, &mut self.created_by, &mut self.created_date, &mut self.description, &mut self.diagram, &mut self.event_flows, &mut self.flow_id, &mut self.flow_type, &mut self.id, &mut self.last_modified_by, &mut self.last_modified_date, &mut self.name, &mut self.org_id, &mut self.persist, &mut self.process, &mut self.runtime_variables, &mut self.settings, &mut self.validating, &mut self.validation_results, &mut self.variable_orders, &mut self.variables, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowVersionRes, &[&self.comment, &self.created_by, &self.created_date, &self.description, &self.diagram, &self.event_flows, &self.flow_id, &self.flow_type, &self.id, &self.last_modified_by, &self.last_modified_date, &self.name, &self.org_id, &self.persist, &self.process, &self.runtime_variables, &self.settings, &self.validating, &self.validation_results, &self.variable_orders, &self.variables, &self.version], &self.extra) }
}

impl std::fmt::Debug for FlowVersionRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowVersionRes", self, f) }
}

/// The object `FlowVersionSettingRes` of Webex.
#[derive(Clone, Default)]
pub struct FlowVersionSettingRes {
    /// `group`
    pub group: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowVersionSettingRes: Keys = Keys(&["\"group\":", "\"name\":", "\"type\":", "\"value\":"]);

impl Json for FlowVersionSettingRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowVersionSettingRes, &mut [&mut self.group, &mut self.name, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowVersionSettingRes, &[&self.group, &self.name, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for FlowVersionSettingRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowVersionSettingRes", self, f) }
}

/// The object `ImportFlowOrSubflowBody` of Webex. Published as `ImportAFlowOrSubflowBody`.
#[derive(Clone, Default)]
pub struct ImportFlowOrSubflowBody {
    /// `file`: binary; required when sent
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ImportFlowOrSubflowBody: Keys = Keys(&["\"file\":"]);

impl Json for ImportFlowOrSubflowBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ImportFlowOrSubflowBody, &mut [&mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ImportFlowOrSubflowBody, &[&self.file], &self.extra) }
}

impl std::fmt::Debug for ImportFlowOrSubflowBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ImportFlowOrSubflowBody", self, f) }
}

/// The object `LinkRes` of Webex.
#[derive(Clone, Default)]
pub struct LinkRes {
    /// `conditionExpr`
    pub condition_expr: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `properties`
    pub properties: Option<BTreeMap<String, Any>>,
    /// `sourceActivityId`
    pub source_activity_id: Option<String>,
    /// `targetActivityId`
    pub target_activity_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LinkRes: Keys = Keys(&["\"conditionExpr\":", "\"id\":", "\"properties\":", "\"sourceActivityId\":", "\"targetActivityId\":"]);

impl Json for LinkRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LinkRes, &mut [&mut self.condition_expr, &mut self.id, &mut self.properties, &mut self.source_activity_id, &mut self.target_activity_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LinkRes, &[&self.condition_expr, &self.id, &self.properties, &self.source_activity_id, &self.target_activity_id], &self.extra) }
}

impl std::fmt::Debug for LinkRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LinkRes", self, f) }
}

/// The object `PatchFlowOrSubflowDraftBody` of Webex. Published as `PatchAFlowOrSubflowDraftBody`.
#[derive(Clone, Default)]
pub struct PatchFlowOrSubflowDraftBody {
    /// `upsert_nodes`
    pub upsert_nodes: Option<Vec<BTreeMap<String, Any>>>,
    /// `upsert_edges`
    pub upsert_edges: Option<Vec<BTreeMap<String, Any>>>,
    /// `remove_node_names`
    pub remove_node_names: Option<Vec<String>>,
    /// `remove_edge_keys`
    pub remove_edge_keys: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchFlowOrSubflowDraftBody: Keys = Keys(&["\"upsert_nodes\":", "\"upsert_edges\":", "\"remove_node_names\":", "\"remove_edge_keys\":"]);

impl Json for PatchFlowOrSubflowDraftBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchFlowOrSubflowDraftBody, &mut [&mut self.upsert_nodes, &mut self.upsert_edges, &mut self.remove_node_names, &mut self.remove_edge_keys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchFlowOrSubflowDraftBody, &[&self.upsert_nodes, &self.upsert_edges, &self.remove_node_names, &self.remove_edge_keys], &self.extra) }
}

impl std::fmt::Debug for PatchFlowOrSubflowDraftBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchFlowOrSubflowDraftBody", self, f) }
}

/// The object `ProcRes` of Webex.
#[derive(Clone, Default)]
pub struct ProcRes {
    /// `activities`
    pub activities: Option<BTreeMap<String, ActivityRes>>,
    /// `links`
    pub links: Option<Vec<LinkRes>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProcRes: Keys = Keys(&["\"activities\":", "\"links\":"]);

impl Json for ProcRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProcRes, &mut [&mut self.activities, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProcRes, &[&self.activities, &self.links], &self.extra) }
}

impl std::fmt::Debug for ProcRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProcRes", self, f) }
}

/// The object `PublishParameters` of Webex.
#[derive(Clone, Default)]
pub struct PublishParameters {
    /// `comment`
    pub comment: Option<String>,
    /// `tagIds`
    pub tag_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PublishParameters: Keys = Keys(&["\"comment\":", "\"tagIds\":"]);

impl Json for PublishParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PublishParameters, &mut [&mut self.comment, &mut self.tag_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PublishParameters, &[&self.comment, &self.tag_ids], &self.extra) }
}

impl std::fmt::Debug for PublishParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PublishParameters", self, f) }
}

/// The object `SaveFlowOrSubflowDraftBody` of Webex. Published as `SaveAFlowOrSubflowDraftBody`.
#[derive(Clone, Default)]
pub struct SaveFlowOrSubflowDraftBody {
    /// `flowName`
    pub flow_name: Option<String>,
    /// `flowType`
    pub flow_type: Option<SaveFlowOrSubflowDraftBodyFlowType>,
    /// `contactType`
    pub contact_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `status`
    pub status: Option<SaveFlowOrSubflowDraftBodyStatus>,
    /// `nodes`
    pub nodes: Option<Vec<SaveAFlowOrSubflowDraftBodyNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<SaveAFlowOrSubflowDraftBodyEdgesItem>>,
    /// `variables`
    pub variables: Option<Vec<SaveAFlowOrSubflowDraftBodyVariablesItem>>,
    /// `eventFlows`
    pub event_flows: Option<Vec<SaveAFlowOrSubflowDraftBodyEventFlowsItem>>,
    /// `preferences`
    pub preferences: Option<Vec<SaveAFlowOrSubflowDraftBodyPreferencesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveFlowOrSubflowDraftBody: Keys = Keys(&["\"flowName\":", "\"flowType\":", "\"contactType\":", "\"description\":", "\"version\":", "\"status\":", "\"nodes\":", "\"edges\":", "\"variables\":", "\"eventFlows\":", "\"preferences\":"]);

impl Json for SaveFlowOrSubflowDraftBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveFlowOrSubflowDraftBody, &mut [&mut self.flow_name, &mut self.flow_type, &mut self.contact_type, &mut self.description, &mut self.version, &mut self.status, &mut self.nodes, &mut self.edges, &mut self.variables, &mut self.event_flows, &mut self.preferences], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveFlowOrSubflowDraftBody, &[&self.flow_name, &self.flow_type, &self.contact_type, &self.description, &self.version, &self.status, &self.nodes, &self.edges, &self.variables, &self.event_flows, &self.preferences], &self.extra) }
}

impl std::fmt::Debug for SaveFlowOrSubflowDraftBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveFlowOrSubflowDraftBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `flowType` of [`SaveFlowOrSubflowDraftBody`].
    pub enum SaveFlowOrSubflowDraftBodyFlowType {
        Flow = "FLOW",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`SaveFlowOrSubflowDraftBody`].
    pub enum SaveFlowOrSubflowDraftBodyStatus {
        Draft = "Draft",
        Published = "Published",
    }
}

/// The object `SaveAFlowOrSubflowDraftBodyEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyEdgesItem {
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

static K_SaveAFlowOrSubflowDraftBodyEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyEdgesItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyEventFlowsItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyEventFlowsItem {
    /// `event`
    pub event: Option<String>,
    /// `nodes`
    pub nodes: Option<Vec<SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyEventFlowsItem: Keys = Keys(&["\"event\":", "\"nodes\":", "\"edges\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyEventFlowsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItem, &mut [&mut self.event, &mut self.nodes, &mut self.edges], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItem, &[&self.event, &self.nodes, &self.edges], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyEventFlowsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyEventFlowsItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem {
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

static K_SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyEventFlowsItemEdgesItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyEventFlowsItemNodesItemPosition", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyNodesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyNodesItem {
    /// `name`
    pub name: Option<String>,
    /// `activityName`
    pub activity_name: Option<String>,
    /// `inputs`
    pub inputs: Option<BTreeMap<String, Any>>,
    /// `outputs`
    pub outputs: Option<BTreeMap<String, Any>>,
    /// `position`
    pub position: Option<SaveAFlowOrSubflowDraftBodyNodesItemPosition>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyNodesItem: Keys = Keys(&["\"name\":", "\"activityName\":", "\"inputs\":", "\"outputs\":", "\"position\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyNodesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyNodesItem, &mut [&mut self.name, &mut self.activity_name, &mut self.inputs, &mut self.outputs, &mut self.position], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyNodesItem, &[&self.name, &self.activity_name, &self.inputs, &self.outputs, &self.position], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyNodesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyNodesItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyNodesItemPosition` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyNodesItemPosition {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyNodesItemPosition: Keys = Keys(&["\"x\":", "\"y\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyNodesItemPosition {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyNodesItemPosition, &mut [&mut self.x, &mut self.y], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyNodesItemPosition, &[&self.x, &self.y], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyNodesItemPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyNodesItemPosition", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyPreferencesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyPreferencesItem {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SaveAFlowOrSubflowDraftBodyPreferencesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyPreferencesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyPreferencesItem, &mut [&mut self.name, &mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyPreferencesItem, &[&self.name, &self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyPreferencesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyPreferencesItem", self, f) }
}

/// The object `SaveAFlowOrSubflowDraftBodyVariablesItem` of Webex.
#[derive(Clone, Default)]
pub struct SaveAFlowOrSubflowDraftBodyVariablesItem {
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

static K_SaveAFlowOrSubflowDraftBodyVariablesItem: Keys = Keys(&["\"name\":", "\"type\":", "\"value\":", "\"description\":", "\"isCAD\":", "\"isAgentEditable\":", "\"isReportable\":", "\"isSecure\":"]);

impl Json for SaveAFlowOrSubflowDraftBodyVariablesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SaveAFlowOrSubflowDraftBodyVariablesItem, &mut [&mut self.name, &mut self.type_, &mut self.value, &mut self.description, &mut self.is_cad, &mut self.is_agent_editable, &mut self.is_reportable, &mut self.is_secure], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SaveAFlowOrSubflowDraftBodyVariablesItem, &[&self.name, &self.type_, &self.value, &self.description, &self.is_cad, &self.is_agent_editable, &self.is_reportable, &self.is_secure], &self.extra) }
}

impl std::fmt::Debug for SaveAFlowOrSubflowDraftBodyVariablesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SaveAFlowOrSubflowDraftBodyVariablesItem", self, f) }
}

/// The object `SearchFlowsResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchFlowsResponse {
    /// `data`
    pub data: Option<Vec<SearchFlowsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchFlowsResponse: Keys = Keys(&["\"data\":"]);

impl Json for SearchFlowsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchFlowsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchFlowsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for SearchFlowsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchFlowsResponse", self, f) }
}

/// The object `SearchFlowsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct SearchFlowsResponseDataItem {
    /// `flowType`
    pub flow_type: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchFlowsResponseDataItem: Keys = Keys(&["\"flowType\":", "\"id\":", "\"lastModifiedDate\":", "\"name\":"]);

impl Json for SearchFlowsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchFlowsResponseDataItem, &mut [&mut self.flow_type, &mut self.id, &mut self.last_modified_date, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchFlowsResponseDataItem, &[&self.flow_type, &self.id, &self.last_modified_date, &self.name], &self.extra) }
}

impl std::fmt::Debug for SearchFlowsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchFlowsResponseDataItem", self, f) }
}

/// The object `UiRuntimeVariableRes` of Webex.
#[derive(Clone, Default)]
pub struct UiRuntimeVariableRes {
    /// `activityName`
    pub activity_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `isSecure`
    pub is_secure: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `path`
    pub path: Option<String>,
    /// `source`
    pub source: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `uiVisible`
    pub ui_visible: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UiRuntimeVariableRes: Keys = Keys(&["\"activityName\":", "\"description\":", "\"displayName\":", "\"isSecure\":", "\"name\":", "\"path\":", "\"source\":", "\"type\":", "\"uiVisible\":"]);

impl Json for UiRuntimeVariableRes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UiRuntimeVariableRes, &mut [&mut self.activity_name, &mut self.description, &mut self.display_name, &mut self.is_secure, &mut self.name, &mut self.path, &mut self.source, &mut self.type_, &mut self.ui_visible], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UiRuntimeVariableRes, &[&self.activity_name, &self.description, &self.display_name, &self.is_secure, &self.name, &self.path, &self.source, &self.type_, &self.ui_visible], &self.extra) }
}

impl std::fmt::Debug for UiRuntimeVariableRes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UiRuntimeVariableRes", self, f) }
}

/// The object `ValidateFlowOrSubflowBody` of Webex. Published as `ValidateAFlowOrSubflowBody`.
#[derive(Clone, Default)]
pub struct ValidateFlowOrSubflowBody {
    /// `flowName`
    pub flow_name: Option<String>,
    /// `flowType`
    pub flow_type: Option<ValidateFlowOrSubflowBodyFlowType>,
    /// `contactType`
    pub contact_type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `status`
    pub status: Option<ValidateFlowOrSubflowBodyStatus>,
    /// `nodes`
    pub nodes: Option<Vec<ValidateAFlowOrSubflowBodyNodesItem>>,
    /// `edges`
    pub edges: Option<Vec<ValidateAFlowOrSubflowBodyEdgesItem>>,
    /// `variables`
    pub variables: Option<Vec<ValidateAFlowOrSubflowBodyVariablesItem>>,
    /// `eventFlows`
    pub event_flows: Option<Vec<ValidateAFlowOrSubflowBodyEventFlowsItem>>,
    /// `preferences`
    pub preferences: Option<Vec<ValidateAFlowOrSubflowBodyPreferencesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateFlowOrSubflowBody: Keys = Keys(&["\"flowName\":", "\"flowType\":", "\"contactType\":", "\"description\":", "\"version\":", "\"status\":", "\"nodes\":", "\"edges\":", "\"variables\":", "\"eventFlows\":", "\"preferences\":"]);

impl Json for ValidateFlowOrSubflowBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateFlowOrSubflowBody, &mut [&mut self.flow_name, &mut self.flow_type, &mut self.contact_type, &mut self.description, &mut self.version, &mut self.status, &mut self.nodes, &mut self.edges, &mut self.variables, &mut self.event_flows, &mut self.preferences], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateFlowOrSubflowBody, &[&self.flow_name, &self.flow_type, &self.contact_type, &self.description, &self.version, &self.status, &self.nodes, &self.edges, &self.variables, &self.event_flows, &self.preferences], &self.extra) }
}

impl std::fmt::Debug for ValidateFlowOrSubflowBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateFlowOrSubflowBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `flowType` of [`ValidateFlowOrSubflowBody`].
    pub enum ValidateFlowOrSubflowBodyFlowType {
        Flow = "FLOW",
        Subflow = "SUBFLOW",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`ValidateFlowOrSubflowBody`].
    pub enum ValidateFlowOrSubflowBodyStatus {
        Draft = "Draft",
        Published = "Published",
    }
}

/// The object `ValidateAFlowOrSubflowBodyEdgesItem` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAFlowOrSubflowBodyEdgesItem {
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

static K_ValidateAFlowOrSubflowBodyEdgesItem: Keys = Keys(&["\"key\":", "\"from_node\":", "\"from_port\":", "\"to_node\":", "\"condition\":"]);

impl Json for ValidateAFlowOrSubflowBodyEdgesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAFlowOrSubflowBodyEdgesItem, &mut [&mut self.key, &mut self.from_node, &mut self.from_port, &mut self.to_node, &mut self.condition], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAFlowOrSubflowBodyEdgesItem, &[&self.key, &self.from_node, &self.from_port, &self.to_node, &self.condition], &self.extra) }
}

impl std::fmt::Debug for ValidateAFlowOrSubflowBodyEdgesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAFlowOrSubflowBodyEdgesItem", self, f) }
}
