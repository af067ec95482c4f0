// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateOrUpdateTemplateModel` of Webex.
#[derive(Clone, Default)]
pub struct CreateOrUpdateTemplateModel {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `attributes`; required when sent
    pub attributes: Option<Vec<ProfileViewAttributeRequestModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOrUpdateTemplateModel: Keys = Keys(&["\"name\":", "\"attributes\":"]);

impl Json for CreateOrUpdateTemplateModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOrUpdateTemplateModel, &mut [&mut self.name, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOrUpdateTemplateModel, &[&self.name, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for CreateOrUpdateTemplateModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOrUpdateTemplateModel", self, f) }
}

/// The object `JourneyActionTriggerHistory` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionTriggerHistory {
    /// `actionId`; required when sent
    pub action_id: Option<String>,
    /// `triggeredAt`: a moment, RFC 3339; required when sent
    pub triggered_at: Option<String>,
    /// `doNotDisturbPeriod`; required when sent
    pub do_not_disturb_period: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionTriggerHistory: Keys = Keys(&["\"actionId\":", "\"triggeredAt\":", "\"doNotDisturbPeriod\":"]);

impl Json for JourneyActionTriggerHistory {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionTriggerHistory, &mut [&mut self.action_id, &mut self.triggered_at, &mut self.do_not_disturb_period], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionTriggerHistory, &[&self.action_id, &self.triggered_at, &self.do_not_disturb_period], &self.extra) }
}

impl std::fmt::Debug for JourneyActionTriggerHistory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionTriggerHistory", self, f) }
}

/// The object `JourneyEventStreamMetaDataModel` of Webex.
#[derive(Clone, Default)]
pub struct JourneyEventStreamMetaDataModel {
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `resultCount`
    pub result_count: Option<i64>,
    /// `identity`
    pub identity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyEventStreamMetaDataModel: Keys = Keys(&["\"organizationId\":", "\"workspaceId\":", "\"resultCount\":", "\"identity\":"]);

impl Json for JourneyEventStreamMetaDataModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyEventStreamMetaDataModel, &mut [&mut self.organization_id, &mut self.workspace_id, &mut self.result_count, &mut self.identity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyEventStreamMetaDataModel, &[&self.organization_id, &self.workspace_id, &self.result_count, &self.identity], &self.extra) }
}

impl std::fmt::Debug for JourneyEventStreamMetaDataModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyEventStreamMetaDataModel", self, f) }
}

/// The object `JourneyEventStreamModel` of Webex.
#[derive(Clone, Default)]
pub struct JourneyEventStreamModel {
    /// `meta`
    pub meta: Option<JourneyEventStreamMetaDataModel>,
    /// `data`
    pub data: Option<Vec<JourneyCloudEventModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyEventStreamModel: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for JourneyEventStreamModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyEventStreamModel, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyEventStreamModel, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for JourneyEventStreamModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyEventStreamModel", self, f) }
}

/// The object `ProfileGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct ProfileGetResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<Vec<TemplateResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProfileGetResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ProfileGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProfileGetResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProfileGetResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ProfileGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProfileGetResponse", self, f) }
}

/// The object `ProfileResponse` of Webex.
#[derive(Clone, Default)]
pub struct ProfileResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<TemplateResponseModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProfileResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ProfileResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProfileResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProfileResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProfileResponse", self, f) }
}

/// The object `ProfileViewAttributeRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct ProfileViewAttributeRequestModel {
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `version`; required when sent
    pub version: Option<String>,
    /// `event`; required when sent
    pub event: Option<String>,
    /// `metaDataType`; required when sent
    pub meta_data_type: Option<String>,
    /// `metaData`; required when sent
    pub meta_data: Option<String>,
    /// `limit`; required when sent
    pub limit: Option<i64>,
    /// `lookBackDurationType`; required when sent
    pub look_back_duration_type: Option<String>,
    /// `lookBackPeriod`; required when sent
    pub look_back_period: Option<i64>,
    /// `aggregationMode`; required when sent
    pub aggregation_mode: Option<String>,
    /// `verbose`; required when sent
    pub verbose: Option<bool>,
    /// `widgetAttributes`
    pub widget_attributes: Option<WidgetAttributesRequestModel>,
    /// `rules`
    pub rules: Option<Rules>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProfileViewAttributeRequestModel: Keys = Keys(&["\"displayName\":", "\"version\":", "\"event\":", "\"metaDataType\":", "\"metaData\":", "\"limit\":", "\"lookBackDurationType\":", "\"lookBackPeriod\":", "\"aggregationMode\":", "\"verbose\":", "\"widgetAttributes\":", "\"rules\":"]);

impl Json for ProfileViewAttributeRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProfileViewAttributeRequestModel, &mut [&mut self.display_name, &mut self.version, &mut self.event, &mut self.meta_data_type, &mut self.meta_data, &mut self.limit, &mut self.look_back_duration_type, &mut self.look_back_period, &mut self.aggregation_mode, &mut self.verbose, &mut self.widget_attributes, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProfileViewAttributeRequestModel, &[&self.display_name, &self.version, &self.event, &self.meta_data_type, &self.meta_data, &self.limit, &self.look_back_duration_type, &self.look_back_period, &self.aggregation_mode, &self.verbose, &self.widget_attributes, &self.rules], &self.extra) }
}

impl std::fmt::Debug for ProfileViewAttributeRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProfileViewAttributeRequestModel", self, f) }
}

/// The object `ProfileViewAttributeResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct ProfileViewAttributeResponseModel {
    /// `displayName`
    pub display_name: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// `event`
    pub event: Option<String>,
    /// `metaDataType`
    pub meta_data_type: Option<String>,
    /// `metaData`
    pub meta_data: Option<String>,
    /// `limit`
    pub limit: Option<i64>,
    /// `lookBackDurationType`
    pub look_back_duration_type: Option<String>,
    /// `lookBackPeriod`
    pub look_back_period: Option<i64>,
    /// `aggregationMode`
    pub aggregation_mode: Option<String>,
    /// `verbose`
    pub verbose: Option<bool>,
    /// `widgetAttributes`
    pub widget_attributes: Option<WidgetAttributesResponseModel>,
    /// `rules`
    pub rules: Option<RulesDocument>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProfileViewAttributeResponseModel: Keys = Keys(&["\"displayName\":", "\"version\":", "\"event\":", "\"metaDataType\":", "\"metaData\":", "\"limit\":", "\"lookBackDurationType\":", "\"lookBackPeriod\":", "\"aggregationMode\":", "\"verbose\":", "\"widgetAttributes\":", "\"rules\":"]);

impl Json for ProfileViewAttributeResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProfileViewAttributeResponseModel, &mut [&mut self.display_name, &mut self.version, &mut self.event, &mut self.meta_data_type, &mut self.meta_data, &mut self.limit, &mut self.look_back_duration_type, &mut self.look_back_period, &mut self.aggregation_mode, &mut self.verbose, &mut self.widget_attributes, &mut self.rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProfileViewAttributeResponseModel, &[&self.display_name, &self.version, &self.event, &self.meta_data_type, &self.meta_data, &self.limit, &self.look_back_duration_type, &self.look_back_period, &self.aggregation_mode, &self.verbose, &self.widget_attributes, &self.rules], &self.extra) }
}

impl std::fmt::Debug for ProfileViewAttributeResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProfileViewAttributeResponseModel", self, f) }
}

/// The object `ProfileViewSystemMetadata` of Webex.
#[derive(Clone, Default)]
pub struct ProfileViewSystemMetadata {
    /// `journeyActionTriggerHistories`
    pub journey_action_trigger_histories: Option<Vec<JourneyActionTriggerHistory>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProfileViewSystemMetadata: Keys = Keys(&["\"journeyActionTriggerHistories\":"]);

impl Json for ProfileViewSystemMetadata {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProfileViewSystemMetadata, &mut [&mut self.journey_action_trigger_histories], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProfileViewSystemMetadata, &[&self.journey_action_trigger_histories], &self.extra) }
}

impl std::fmt::Debug for ProfileViewSystemMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProfileViewSystemMetadata", self, f) }
}

/// The object `ProgressiveProfileViewAttributes` of Webex.
#[derive(Clone, Default)]
pub struct ProgressiveProfileViewAttributes {
    /// `queryTemplate`
    pub query_template: Option<ProfileViewAttributeResponseModel>,
    /// `result`
    pub result: Option<String>,
    /// `error`
    pub error: Option<String>,
    /// `journeyEvents`
    pub journey_events: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProgressiveProfileViewAttributes: Keys = Keys(&["\"queryTemplate\":", "\"result\":", "\"error\":", "\"journeyEvents\":"]);

impl Json for ProgressiveProfileViewAttributes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProgressiveProfileViewAttributes, &mut [&mut self.query_template, &mut self.result, &mut self.error, &mut self.journey_events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProgressiveProfileViewAttributes, &[&self.query_template, &self.result, &self.error, &self.journey_events], &self.extra) }
}

impl std::fmt::Debug for ProgressiveProfileViewAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProgressiveProfileViewAttributes", self, f) }
}

/// The object `ProgressiveProfileViewMetaDataModel` of Webex.
#[derive(Clone, Default)]
pub struct ProgressiveProfileViewMetaDataModel {
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `templateId`
    pub template_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProgressiveProfileViewMetaDataModel: Keys = Keys(&["\"organizationId\":", "\"workspaceId\":", "\"personId\":", "\"templateId\":"]);

impl Json for ProgressiveProfileViewMetaDataModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProgressiveProfileViewMetaDataModel, &mut [&mut self.organization_id, &mut self.workspace_id, &mut self.person_id, &mut self.template_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProgressiveProfileViewMetaDataModel, &[&self.organization_id, &self.workspace_id, &self.person_id, &self.template_id], &self.extra) }
}

impl std::fmt::Debug for ProgressiveProfileViewMetaDataModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProgressiveProfileViewMetaDataModel", self, f) }
}

/// The object `ProgressiveProfileViewModel` of Webex.
#[derive(Clone, Default)]
pub struct ProgressiveProfileViewModel {
    /// `workspaceId`; required when sent
    pub workspace_id: Option<String>,
    /// `organizationId`; required when sent
    pub organization_id: Option<String>,
    /// `personId`; required when sent
    pub person_id: Option<String>,
    /// `templateId`; required when sent
    pub template_id: Option<String>,
    /// `searchFilter`
    pub search_filter: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<ProgressiveProfileViewAttributes>>,
    /// `systemMetdata`
    pub system_metdata: Option<ProfileViewSystemMetadata>,
    /// `timestamp`
    pub timestamp: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProgressiveProfileViewModel: Keys = Keys(&["\"workspaceId\":", "\"organizationId\":", "\"personId\":", "\"templateId\":", "\"searchFilter\":", "\"attributes\":", "\"systemMetdata\":", "\"timestamp\":"]);

impl Json for ProgressiveProfileViewModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProgressiveProfileViewModel, &mut [&mut self.workspace_id, &mut self.organization_id, &mut self.person_id, &mut self.template_id, &mut self.search_filter, &mut self.attributes, &mut self.system_metdata, &mut self.timestamp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProgressiveProfileViewModel, &[&self.workspace_id, &self.organization_id, &self.person_id, &self.template_id, &self.search_filter, &self.attributes, &self.system_metdata, &self.timestamp], &self.extra) }
}

impl std::fmt::Debug for ProgressiveProfileViewModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProgressiveProfileViewModel", self, f) }
}

/// The object `ProgressiveProfileViewStreamModel` of Webex.
#[derive(Clone, Default)]
pub struct ProgressiveProfileViewStreamModel {
    /// `meta`
    pub meta: Option<ProgressiveProfileViewMetaDataModel>,
    /// `data`
    pub data: Option<Vec<ProgressiveProfileViewModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProgressiveProfileViewStreamModel: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ProgressiveProfileViewStreamModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProgressiveProfileViewStreamModel, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProgressiveProfileViewStreamModel, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ProgressiveProfileViewStreamModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProgressiveProfileViewStreamModel", self, f) }
}

/// The object `Rules` of Webex.
#[derive(Clone, Default)]
pub struct Rules {
    /// `logic`
    pub logic: Option<String>,
    /// `args`
    pub args: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Rules: Keys = Keys(&["\"logic\":", "\"args\":"]);

impl Json for Rules {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Rules, &mut [&mut self.logic, &mut self.args], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Rules, &[&self.logic, &self.args], &self.extra) }
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Rules", self, f) }
}

/// The object `RulesDocument` of Webex.
#[derive(Clone, Default)]
pub struct RulesDocument {
    /// `type`
    pub type_: Option<String>,
    /// `childrenRules`
    pub children_rules: Option<RulesDocumentChildrenRules>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RulesDocument: Keys = Keys(&["\"type\":", "\"childrenRules\":"]);

impl Json for RulesDocument {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RulesDocument, &mut [&mut self.type_, &mut self.children_rules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RulesDocument, &[&self.type_, &self.children_rules], &self.extra) }
}

impl std::fmt::Debug for RulesDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RulesDocument", self, f) }
}

/// The object `RulesDocumentChildrenRules` of Webex.
#[derive(Clone, Default)]
pub struct RulesDocumentChildrenRules {
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RulesDocumentChildrenRules: Keys = Keys(&["\"type\":"]);

impl Json for RulesDocumentChildrenRules {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RulesDocumentChildrenRules, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RulesDocumentChildrenRules, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for RulesDocumentChildrenRules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RulesDocumentChildrenRules", self, f) }
}

/// The object `TemplateResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct TemplateResponseModel {
    /// `createdAt`
    pub created_at: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `updatedAt`
    pub updated_at: Option<String>,
    /// `updatedBy`
    pub updated_by: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<ProfileViewAttributeResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TemplateResponseModel: Keys = Keys(&["\"createdAt\":", "\"createdBy\":", "\"updatedAt\":", "\"updatedBy\":", "\"id\":", "\"name\":", "\"workspaceId\":", "\"organizationId\":", "\"attributes\":"]);

impl Json for TemplateResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TemplateResponseModel, &mut [&mut self.created_at, &mut self.created_by, &mut self.updated_at, &mut self.updated_by, &mut self.id, &mut self.name, &mut self.workspace_id, &mut self.organization_id, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TemplateResponseModel, &[&self.created_at, &self.created_by, &self.updated_at, &self.updated_by, &self.id, &self.name, &self.workspace_id, &self.organization_id, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for TemplateResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TemplateResponseModel", self, f) }
}

/// The object `WidgetAttributesRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct WidgetAttributesRequestModel {
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WidgetAttributesRequestModel: Keys = Keys(&["\"type\":"]);

impl Json for WidgetAttributesRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WidgetAttributesRequestModel, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WidgetAttributesRequestModel, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for WidgetAttributesRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WidgetAttributesRequestModel", self, f) }
}

/// The object `WidgetAttributesResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct WidgetAttributesResponseModel {
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WidgetAttributesResponseModel: Keys = Keys(&["\"type\":"]);

impl Json for WidgetAttributesResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WidgetAttributesResponseModel, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WidgetAttributesResponseModel, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for WidgetAttributesResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WidgetAttributesResponseModel", self, f) }
}
