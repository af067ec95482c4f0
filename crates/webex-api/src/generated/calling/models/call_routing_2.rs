// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `PstnNumber` of Webex.
#[derive(Clone, Default)]
pub struct PstnNumber {
    /// `trunkName`
    pub trunk_name: Option<String>,
    /// `trunkId`
    pub trunk_id: Option<String>,
    /// `routeGroupName`
    pub route_group_name: Option<String>,
    /// `routeGroupId`
    pub route_group_id: Option<String>,
    /// `trunkLocationName`
    pub trunk_location_name: Option<String>,
    /// `trunkLocationId`
    pub trunk_location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PstnNumber: Keys = Keys(&["\"trunkName\":", "\"trunkId\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"trunkLocationName\":", "\"trunkLocationId\":"]);

impl Json for PstnNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PstnNumber, &mut [&mut self.trunk_name, &mut self.trunk_id, &mut self.route_group_name, &mut self.route_group_id, &mut self.trunk_location_name, &mut self.trunk_location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PstnNumber, &[&self.trunk_name, &self.trunk_id, &self.route_group_name, &self.route_group_id, &self.trunk_location_name, &self.trunk_location_id], &self.extra) }
}

impl std::fmt::Debug for PstnNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PstnNumber", self, f) }
}

/// The object `GetCallToExtensionLocationsOfRoutingGroupResponse` of Webex. Published as `ReadTheCallToExtensionLocationsOfARoutingGroupResponse`.
#[derive(Clone, Default)]
pub struct GetCallToExtensionLocationsOfRoutingGroupResponse {
    /// `locations`
    pub locations: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallToExtensionLocationsOfRoutingGroupResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetCallToExtensionLocationsOfRoutingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallToExtensionLocationsOfRoutingGroupResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallToExtensionLocationsOfRoutingGroupResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetCallToExtensionLocationsOfRoutingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallToExtensionLocationsOfRoutingGroupResponse", self, f) }
}

/// The object `GetDialPlanLocationsOfRoutingGroupResponse` of Webex. Published as `ReadTheDialPlanLocationsOfARoutingGroupResponse`.
#[derive(Clone, Default)]
pub struct GetDialPlanLocationsOfRoutingGroupResponse {
    /// `locations`
    pub locations: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDialPlanLocationsOfRoutingGroupResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetDialPlanLocationsOfRoutingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDialPlanLocationsOfRoutingGroupResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDialPlanLocationsOfRoutingGroupResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetDialPlanLocationsOfRoutingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDialPlanLocationsOfRoutingGroupResponse", self, f) }
}

/// The object `ListDialPlansResponse` of Webex. Published as `ReadTheListOfDialPlansResponse`.
#[derive(Clone, Default)]
pub struct ListDialPlansResponse {
    /// `dialPlans`
    pub dial_plans: Option<Vec<DialPlan>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDialPlansResponse: Keys = Keys(&["\"dialPlans\":"]);

impl Json for ListDialPlansResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDialPlansResponse, &mut [&mut self.dial_plans], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDialPlansResponse, &[&self.dial_plans], &self.extra) }
}

impl std::fmt::Debug for ListDialPlansResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDialPlansResponse", self, f) }
}

/// The object `ListRouteListsResponse` of Webex. Published as `ReadTheListOfRouteListsResponse`.
#[derive(Clone, Default)]
pub struct ListRouteListsResponse {
    /// `routeLists`
    pub route_lists: Option<Vec<RouteList>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRouteListsResponse: Keys = Keys(&["\"routeLists\":"]);

impl Json for ListRouteListsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRouteListsResponse, &mut [&mut self.route_lists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRouteListsResponse, &[&self.route_lists], &self.extra) }
}

impl std::fmt::Debug for ListRouteListsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRouteListsResponse", self, f) }
}

/// The object `ListRoutingGroupsResponse` of Webex. Published as `ReadTheListOfRoutingGroupsResponse`.
#[derive(Clone, Default)]
pub struct ListRoutingGroupsResponse {
    /// `routeGroups`
    pub route_groups: Option<Vec<RouteGroup>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRoutingGroupsResponse: Keys = Keys(&["\"routeGroups\":"]);

impl Json for ListRoutingGroupsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRoutingGroupsResponse, &mut [&mut self.route_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRoutingGroupsResponse, &[&self.route_groups], &self.extra) }
}

impl std::fmt::Debug for ListRoutingGroupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRoutingGroupsResponse", self, f) }
}

/// The object `ListTrunkTypesResponse` of Webex. Published as `ReadTheListOfTrunkTypesResponse`.
#[derive(Clone, Default)]
pub struct ListTrunkTypesResponse {
    /// `trunkTypes`
    pub trunk_types: Option<Vec<TrunkTypeWithDeviceType>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListTrunkTypesResponse: Keys = Keys(&["\"trunkTypes\":"]);

impl Json for ListTrunkTypesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListTrunkTypesResponse, &mut [&mut self.trunk_types], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListTrunkTypesResponse, &[&self.trunk_types], &self.extra) }
}

impl std::fmt::Debug for ListTrunkTypesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListTrunkTypesResponse", self, f) }
}

/// The object `ListTrunksResponse` of Webex. Published as `ReadTheListOfTrunksResponse`.
#[derive(Clone, Default)]
pub struct ListTrunksResponse {
    /// `trunks`
    pub trunks: Option<Vec<Trunk>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListTrunksResponse: Keys = Keys(&["\"trunks\":"]);

impl Json for ListTrunksResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListTrunksResponse, &mut [&mut self.trunks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListTrunksResponse, &[&self.trunks], &self.extra) }
}

impl std::fmt::Debug for ListTrunksResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListTrunksResponse", self, f) }
}

/// The object `GetPstnConnectionLocationsOfRoutingGroupResponse` of Webex. Published as `ReadThePstnConnectionLocationsOfARoutingGroupResponse`.
#[derive(Clone, Default)]
pub struct GetPstnConnectionLocationsOfRoutingGroupResponse {
    /// `locations`
    pub locations: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPstnConnectionLocationsOfRoutingGroupResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetPstnConnectionLocationsOfRoutingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPstnConnectionLocationsOfRoutingGroupResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPstnConnectionLocationsOfRoutingGroupResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetPstnConnectionLocationsOfRoutingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPstnConnectionLocationsOfRoutingGroupResponse", self, f) }
}

/// The object `GetRouteListsOfRoutingGroupResponse` of Webex. Published as `ReadTheRouteListsOfARoutingGroupResponse`.
#[derive(Clone, Default)]
pub struct GetRouteListsOfRoutingGroupResponse {
    /// `routeGroupUsageRouteListGet`
    pub route_group_usage_route_list_get: Option<Vec<RouteGroupUsageRouteListGet>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRouteListsOfRoutingGroupResponse: Keys = Keys(&["\"routeGroupUsageRouteListGet\":"]);

impl Json for GetRouteListsOfRoutingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRouteListsOfRoutingGroupResponse, &mut [&mut self.route_group_usage_route_list_get], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRouteListsOfRoutingGroupResponse, &[&self.route_group_usage_route_list_get], &self.extra) }
}

impl std::fmt::Debug for GetRouteListsOfRoutingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRouteListsOfRoutingGroupResponse", self, f) }
}

/// The object `GetUsageOfRoutingGroupResponse` of Webex. Published as `ReadTheUsageOfARoutingGroupResponse`.
#[derive(Clone, Default)]
pub struct GetUsageOfRoutingGroupResponse {
    /// `pstnConnectionCount`
    pub pstn_connection_count: Option<String>,
    /// `callToExtensionCount`
    pub call_to_extension_count: Option<String>,
    /// `dialPlanCount`
    pub dial_plan_count: Option<String>,
    /// `routeListCount`
    pub route_list_count: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUsageOfRoutingGroupResponse: Keys = Keys(&["\"pstnConnectionCount\":", "\"callToExtensionCount\":", "\"dialPlanCount\":", "\"routeListCount\":"]);

impl Json for GetUsageOfRoutingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUsageOfRoutingGroupResponse, &mut [&mut self.pstn_connection_count, &mut self.call_to_extension_count, &mut self.dial_plan_count, &mut self.route_list_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUsageOfRoutingGroupResponse, &[&self.pstn_connection_count, &self.call_to_extension_count, &self.dial_plan_count, &self.route_list_count], &self.extra) }
}

impl std::fmt::Debug for GetUsageOfRoutingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUsageOfRoutingGroupResponse", self, f) }
}

/// The object `ResponseStatus` of Webex.
#[derive(Clone, Default)]
pub struct ResponseStatus {
    /// `code`
    pub code: Option<i64>,
    /// `type`
    pub type_: Option<ResponseStatusType>,
    /// `summaryEnglish`
    pub summary_english: Option<String>,
    /// `detail`
    pub detail: Option<Vec<String>>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseStatus: Keys = Keys(&["\"code\":", "\"type\":", "\"summaryEnglish\":", "\"detail\":", "\"trackingId\":"]);

impl Json for ResponseStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseStatus, &mut [&mut self.code, &mut self.type_, &mut self.summary_english, &mut self.detail, &mut self.tracking_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseStatus, &[&self.code, &self.type_, &self.summary_english, &self.detail, &self.tracking_id], &self.extra) }
}

impl std::fmt::Debug for ResponseStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseStatus", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ResponseStatus`].
    pub enum ResponseStatusType {
        Error = "ERROR",
        Warning = "WARNING",
    }
}

/// The object `ListTranslationPatternsResponse` of Webex. Published as `RetrieveTheListOfTranslationPatternsResponse`.
#[derive(Clone, Default)]
pub struct ListTranslationPatternsResponse {
    /// `translationPatterns`
    pub translation_patterns: Option<Vec<TranslationPatternItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListTranslationPatternsResponse: Keys = Keys(&["\"translationPatterns\":"]);

impl Json for ListTranslationPatternsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListTranslationPatternsResponse, &mut [&mut self.translation_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListTranslationPatternsResponse, &[&self.translation_patterns], &self.extra) }
}

impl std::fmt::Debug for ListTranslationPatternsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListTranslationPatternsResponse", self, f) }
}

/// The object `RouteGroup` of Webex.
#[derive(Clone, Default)]
pub struct RouteGroup {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `inUse`
    pub in_use: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteGroup: Keys = Keys(&["\"id\":", "\"name\":", "\"inUse\":"]);

impl Json for RouteGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteGroup, &mut [&mut self.id, &mut self.name, &mut self.in_use], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteGroup, &[&self.id, &self.name, &self.in_use], &self.extra) }
}

impl std::fmt::Debug for RouteGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteGroup", self, f) }
}

/// The object `RouteGroupGet` of Webex.
#[derive(Clone, Default)]
pub struct RouteGroupGet {
    /// `name`
    pub name: Option<String>,
    /// `organization`
    pub organization: Option<Customer>,
    /// `localGateways`
    pub local_gateways: Option<Vec<LocalGateways>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteGroupGet: Keys = Keys(&["\"name\":", "\"organization\":", "\"localGateways\":"]);

impl Json for RouteGroupGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteGroupGet, &mut [&mut self.name, &mut self.organization, &mut self.local_gateways], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteGroupGet, &[&self.name, &self.organization, &self.local_gateways], &self.extra) }
}

impl std::fmt::Debug for RouteGroupGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteGroupGet", self, f) }
}

/// The object `RouteGroupUsageRouteListGet` of Webex.
#[derive(Clone, Default)]
pub struct RouteGroupUsageRouteListGet {
    /// `routeLists`
    pub route_lists: Option<Vec<RouteGroupUsageRouteListItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteGroupUsageRouteListGet: Keys = Keys(&["\"routeLists\":"]);

impl Json for RouteGroupUsageRouteListGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteGroupUsageRouteListGet, &mut [&mut self.route_lists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteGroupUsageRouteListGet, &[&self.route_lists], &self.extra) }
}

impl std::fmt::Debug for RouteGroupUsageRouteListGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteGroupUsageRouteListGet", self, f) }
}

/// The object `RouteGroupUsageRouteListItem` of Webex.
#[derive(Clone, Default)]
pub struct RouteGroupUsageRouteListItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteGroupUsageRouteListItem: Keys = Keys(&["\"id\":", "\"name\":", "\"locationId\":", "\"locationName\":"]);

impl Json for RouteGroupUsageRouteListItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteGroupUsageRouteListItem, &mut [&mut self.id, &mut self.name, &mut self.location_id, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteGroupUsageRouteListItem, &[&self.id, &self.name, &self.location_id, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for RouteGroupUsageRouteListItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteGroupUsageRouteListItem", self, f) }
}

/// The object `RouteList` of Webex.
#[derive(Clone, Default)]
pub struct RouteList {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `routeGroupName`
    pub route_group_name: Option<String>,
    /// `routeGroupId`
    pub route_group_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteList: Keys = Keys(&["\"id\":", "\"name\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"locationName\":", "\"locationId\":"]);

impl Json for RouteList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteList, &mut [&mut self.id, &mut self.name, &mut self.route_group_name, &mut self.route_group_id, &mut self.location_name, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteList, &[&self.id, &self.name, &self.route_group_name, &self.route_group_id, &self.location_name, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for RouteList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteList", self, f) }
}

/// The object `RouteListGet` of Webex.
#[derive(Clone, Default)]
pub struct RouteListGet {
    /// `name`
    pub name: Option<String>,
    /// `location`
    pub location: Option<Customer>,
    /// `routeGroup`
    pub route_group: Option<RouteGroup>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteListGet: Keys = Keys(&["\"name\":", "\"location\":", "\"routeGroup\":"]);

impl Json for RouteListGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteListGet, &mut [&mut self.name, &mut self.location, &mut self.route_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteListGet, &[&self.name, &self.location, &self.route_group], &self.extra) }
}

impl std::fmt::Debug for RouteListGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteListGet", self, f) }
}

/// The object `RouteListNumberPatch` of Webex.
#[derive(Clone, Default)]
pub struct RouteListNumberPatch {
    /// `number`
    pub number: Option<String>,
    /// `action`
    pub action: Option<RouteListNumberPatchAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteListNumberPatch: Keys = Keys(&["\"number\":", "\"action\":"]);

impl Json for RouteListNumberPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteListNumberPatch, &mut [&mut self.number, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteListNumberPatch, &[&self.number, &self.action], &self.extra) }
}

impl std::fmt::Debug for RouteListNumberPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteListNumberPatch", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`RouteListNumberPatch`].
    pub enum RouteListNumberPatchAction {
        Add = "ADD",
        Delete = "DELETE",
    }
}

/// The object `RouteListNumberPatchResponse` of Webex.
#[derive(Clone, Default)]
pub struct RouteListNumberPatchResponse {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `numberStatus`
    pub number_status: Option<RouteListNumberPatchResponseNumberStatus>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteListNumberPatchResponse: Keys = Keys(&["\"phoneNumber\":", "\"numberStatus\":", "\"message\":"]);

impl Json for RouteListNumberPatchResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteListNumberPatchResponse, &mut [&mut self.phone_number, &mut self.number_status, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteListNumberPatchResponse, &[&self.phone_number, &self.number_status, &self.message], &self.extra) }
}

impl std::fmt::Debug for RouteListNumberPatchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteListNumberPatchResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `numberStatus` of [`RouteListNumberPatchResponse`].
    pub enum RouteListNumberPatchResponseNumberStatus {
        Invalid = "INVALID",
        Duplicate = "DUPLICATE",
        DuplicateInList = "DUPLICATE_IN_LIST",
        Unavailable = "UNAVAILABLE",
    }
}

/// The object `TestCallRoutingBody` of Webex.
#[derive(Clone, Default)]
pub struct TestCallRoutingBody {
    /// `originatorId`; required when sent
    pub originator_id: Option<String>,
    /// `originatorType`; required when sent
    pub originator_type: Option<TestCallRoutingBodyOriginatorType>,
    /// `originatorNumber`
    pub originator_number: Option<String>,
    /// `destination`; required when sent
    pub destination: Option<String>,
    /// `includeAppliedServices`
    pub include_applied_services: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TestCallRoutingBody: Keys = Keys(&["\"originatorId\":", "\"originatorType\":", "\"originatorNumber\":", "\"destination\":", "\"includeAppliedServices\":"]);

impl Json for TestCallRoutingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TestCallRoutingBody, &mut [&mut self.originator_id, &mut self.originator_type, &mut self.originator_number, &mut self.destination, &mut self.include_applied_services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TestCallRoutingBody, &[&self.originator_id, &self.originator_type, &self.originator_number, &self.destination, &self.include_applied_services], &self.extra) }
}

impl std::fmt::Debug for TestCallRoutingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TestCallRoutingBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `originatorType` of [`TestCallRoutingBody`].
    pub enum TestCallRoutingBodyOriginatorType {
        People = "PEOPLE",
        User = "USER",
        Trunk = "TRUNK",
    }
}

/// The object `TestCallRoutingPostResponse` of Webex.
#[derive(Clone, Default)]
pub struct TestCallRoutingPostResponse {
    /// `callSourceInfo`
    pub call_source_info: Option<CallSourceInfo>,
    /// `destinationType`
    pub destination_type: Option<TestCallRoutingPostResponseDestinationType>,
    /// `routingAddress`
    pub routing_address: Option<String>,
    /// `outsideAccessCode`
    pub outside_access_code: Option<String>,
    /// `isRejected`
    pub is_rejected: Option<bool>,
    /// `hostedAgent`
    pub hosted_agent: Option<HostedAgent>,
    /// `hostedFeature`
    pub hosted_feature: Option<HostedFeature>,
    /// `pbxUser`
    pub pbx_user: Option<PbxUser>,
    /// `pstnNumber`
    pub pstn_number: Option<PstnNumber>,
    /// `virtualExtension`
    pub virtual_extension: Option<VirtualExtension>,
    /// `virtualExtensionRange`
    pub virtual_extension_range: Option<VirtualExtensionRange>,
    /// `routeList`
    pub route_list: Option<RouteList>,
    /// `featureAccessCode`
    pub feature_access_code: Option<FeatureAccessCode>,
    /// `emergency`
    pub emergency: Option<Emergency>,
    /// `repair`
    pub repair: Option<PstnNumber>,
    /// `unknownExtension`
    pub unknown_extension: Option<PstnNumber>,
    /// `unknownNumber`
    pub unknown_number: Option<PstnNumber>,
    /// `appliedServices`
    pub applied_services: Option<Vec<AppliedServices>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TestCallRoutingPostResponse: Keys = Keys(&["\"callSourceInfo\":", "\"destinationType\":", "\"routingAddress\":", "\"outsideAccessCode\":", "\"isRejected\":", "\"hostedAgent\":", "\"hostedFeature\":", "\"pbxUser\":", "\"pstnNumber\":", "\"virtualExtension\":", "\"virtualExtensionRange\":", "\"routeList\":", "\"featureAccessCode\":", "\"emergency\":", "\"repair\":", "\"unknownExtension\":", "\"unknownNumber\":", "\"appliedServices\":"]);

impl Json for TestCallRoutingPostResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TestCallRoutingPostResponse, &mut [&mut self.call_source_info, &mut self.destination_type, &mut self.routing_address, &mut self.outside_access_code, &mut self.is_rejected, &mut self.hosted_agent, &mut self.hosted_feature, &mut self.pbx_user, &mut self.pstn_number, &mut self.virtual_extension, &mut self.virtual_extension_range, &mut self.route_list, &mut self.feature_access_code, &mut self.emergency, &mut self.repair, &mut self.unknown_extension, &mut self.unknown_number, &mut self.applied_services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TestCallRoutingPostResponse, &[&self.call_source_info, &self.destination_type, &self.routing_address, &self.outside_access_code, &self.is_rejected, &self.hosted_agent, &self.hosted_feature, &self.pbx_user, &self.pstn_number, &self.virtual_extension, &self.virtual_extension_range, &self.route_list, &self.feature_access_code, &self.emergency, &self.repair, &self.unknown_extension, &self.unknown_number, &self.applied_services], &self.extra) }
}

impl std::fmt::Debug for TestCallRoutingPostResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TestCallRoutingPostResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `destinationType` of [`TestCallRoutingPostResponse`].
    pub enum TestCallRoutingPostResponseDestinationType {
        HostedAgent = "HOSTED_AGENT",
        HostedFeature = "HOSTED_FEATURE",
        PbxUser = "PBX_USER",
        PstnNumber = "PSTN_NUMBER",
        VirtualExtension = "VIRTUAL_EXTENSION",
        VirtualExtensionRange = "VIRTUAL_EXTENSION_RANGE",
        RouteList = "ROUTE_LIST",
        Fac = "FAC",
        Emergency = "EMERGENCY",
        Repair = "REPAIR",
        UnknownExtension = "UNKNOWN_EXTENSION",
        UnknownNumber = "UNKNOWN_NUMBER",
    }
}

/// The object `TranslationPattern` of Webex.
#[derive(Clone, Default)]
pub struct TranslationPattern {
    /// `configurationLevel`
    pub configuration_level: Option<TranslationPatternConfigurationLevel>,
    /// `name`
    pub name: Option<String>,
    /// `matchingPattern`
    pub matching_pattern: Option<String>,
    /// `replacementPattern`
    pub replacement_pattern: Option<String>,
    /// `matchedNumber`
    pub matched_number: Option<String>,
    /// `translatedNumber`
    pub translated_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranslationPattern: Keys = Keys(&["\"configurationLevel\":", "\"name\":", "\"matchingPattern\":", "\"replacementPattern\":", "\"matchedNumber\":", "\"translatedNumber\":"]);

impl Json for TranslationPattern {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranslationPattern, &mut [&mut self.configuration_level, &mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern, &mut self.matched_number, &mut self.translated_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranslationPattern, &[&self.configuration_level, &self.name, &self.matching_pattern, &self.replacement_pattern, &self.matched_number, &self.translated_number], &self.extra) }
}

impl std::fmt::Debug for TranslationPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranslationPattern", self, f) }
}

webex_core::open_enum! {
    /// Values of `configurationLevel` of [`TranslationPattern`].
    pub enum TranslationPatternConfigurationLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

/// The object `TranslationPatternItem` of Webex.
#[derive(Clone, Default)]
pub struct TranslationPatternItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `matchingPattern`
    pub matching_pattern: Option<String>,
    /// `replacementPattern`
    pub replacement_pattern: Option<String>,
    /// `level`
    pub level: Option<String>,
    /// `location`
    pub location: Option<Customer>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranslationPatternItem: Keys = Keys(&["\"id\":", "\"name\":", "\"matchingPattern\":", "\"replacementPattern\":", "\"level\":", "\"location\":"]);

impl Json for TranslationPatternItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranslationPatternItem, &mut [&mut self.id, &mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern, &mut self.level, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranslationPatternItem, &[&self.id, &self.name, &self.matching_pattern, &self.replacement_pattern, &self.level, &self.location], &self.extra) }
}

impl std::fmt::Debug for TranslationPatternItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranslationPatternItem", self, f) }
}

/// The object `Trunk` of Webex.
#[derive(Clone, Default)]
pub struct Trunk {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `location`
    pub location: Option<Customer>,
    /// `inUse`
    pub in_use: Option<bool>,
    /// `trunkType`
    pub trunk_type: Option<TrunkTrunkType>,
    /// `isRestrictedToDedicatedInstance`
    pub is_restricted_to_dedicated_instance: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Trunk: Keys = Keys(&["\"id\":", "\"name\":", "\"location\":", "\"inUse\":", "\"trunkType\":", "\"isRestrictedToDedicatedInstance\":"]);

impl Json for Trunk {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Trunk, &mut [&mut self.id, &mut self.name, &mut self.location, &mut self.in_use, &mut self.trunk_type, &mut self.is_restricted_to_dedicated_instance], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Trunk, &[&self.id, &self.name, &self.location, &self.in_use, &self.trunk_type, &self.is_restricted_to_dedicated_instance], &self.extra) }
}

impl std::fmt::Debug for Trunk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Trunk", self, f) }
}

webex_core::open_enum! {
    /// Values of `trunkType` of [`Trunk`].
    pub enum TrunkTrunkType {
        Registering = "REGISTERING",
        CertificateBased = "CERTIFICATE_BASED",
    }
}

/// The object `TrunkGet` of Webex.
#[derive(Clone, Default)]
pub struct TrunkGet {
    /// `name`
    pub name: Option<String>,
    /// `customer`
    pub customer: Option<Customer>,
    /// `location`
    pub location: Option<Customer>,
    /// `otgDtgId`
    pub otg_dtg_id: Option<String>,
    /// `linePort`
    pub line_port: Option<String>,
    /// `locationsUsingTrunk`
    pub locations_using_trunk: Option<Vec<Customer>>,
    /// `pilotUserId`
    pub pilot_user_id: Option<String>,
    /// `outboundProxy`
    pub outbound_proxy: Option<BTreeMap<String, Any>>,
    /// `sipAuthenticationUserName`
    pub sip_authentication_user_name: Option<String>,
    /// `status`
    pub status: Option<TrunkGetStatus>,
    /// `errorCodes`
    pub error_codes: Option<Vec<String>>,
    /// `responseStatus`
    pub response_status: Option<ResponseStatus>,
    /// `dualIdentitySupportEnabled`
    pub dual_identity_support_enabled: Option<bool>,
    /// `trunkType`
    pub trunk_type: Option<TrunkGetTrunkType>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `domain`
    pub domain: Option<String>,
    /// `port`
    pub port: Option<i64>,
    /// `maxConcurrentCalls`
    pub max_concurrent_calls: Option<i64>,
    /// `isRestrictedToDedicatedInstance`
    pub is_restricted_to_dedicated_instance: Option<bool>,
    /// `pChargeInfoSupportPolicy`
    pub p_charge_info_support_policy: Option<TrunkGetPChargeInfoSupportPolicy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TrunkGet: Keys = Keys(&["\"name\":", "\"customer\":", "\"location\":", "\"otgDtgId\":", "\"linePort\":", "\"locationsUsingTrunk\":", "\"pilotUserId\":", "\"outboundProxy\":", "\"sipAuthenticationUserName\":", "\"status\":", "\"errorCodes\":", "\"responseStatus\":", "\"dualIdentitySupportEnabled\":", "\"trunkType\":", "\"deviceType\":", "\"address\":", "\"domain\":", "\"port\":", "\"maxConcurrentCalls\":", "\"isRestrictedToDedicatedInstance\":", "\"pChargeInfoSupportPolicy\":"]);

impl Json for TrunkGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TrunkGet, &mut [&mut self.name, &mut self.customer, &mut self.location, &mut self.otg_dtg_id, &mut self.line_port, &mut self.locations_using_trunk, &mut self.pilot_user_id, &mut self.outbound_proxy, &mut self.sip_authentication_user_name, &mut self.status, &mut self.error_codes, &mut self.response_status, &mut self.dual_identity_support_enabled, &mut self.trunk_type, &mut self.device_type, &mut self.address, &mut self.domain, &mut self.port, &mut self.max_concurrent_calls, &mut self.is_restricted_to_dedicated_instance, &mut self.p_charge_info_support_policy], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TrunkGet, &[&self.name, &self.customer, &self.location, &self.otg_dtg_id, &self.line_port, &self.locations_using_trunk, &self.pilot_user_id, &self.outbound_proxy, &self.sip_authentication_user_name, &self.status, &self.error_codes, &self.response_status, &self.dual_identity_support_enabled, &self.trunk_type, &self.device_type, &self.address, &self.domain, &self.port, &self.max_concurrent_calls, &self.is_restricted_to_dedicated_instance, &self.p_charge_info_support_policy], &self.extra) }
}

impl std::fmt::Debug for TrunkGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TrunkGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`TrunkGet`].
    pub enum TrunkGetStatus {
        Online = "ONLINE",
        Offline = "OFFLINE",
        Unknown = "UNKNOWN",
    }
}

webex_core::open_enum! {
    /// Values of `trunkType` of [`TrunkGet`].
    pub enum TrunkGetTrunkType {
        Registering = "REGISTERING",
        CertificateBased = "CERTIFICATE_BASED",
    }
}

webex_core::open_enum! {
    /// Values of `pChargeInfoSupportPolicy` of [`TrunkGet`].
    pub enum TrunkGetPChargeInfoSupportPolicy {
        Disabled = "DISABLED",
        AssertedIdentity = "ASSERTED_IDENTITY",
        ConfigurableChargeNumber = "CONFIGURABLE_CHARGE_NUMBER",
    }
}

/// The object `TrunkTypeWithDeviceType` of Webex.
#[derive(Clone, Default)]
pub struct TrunkTypeWithDeviceType {
    /// `trunkType`
    pub trunk_type: Option<TrunkTypeWithDeviceTypeTrunkType>,
    /// `deviceTypes`
    pub device_types: Option<Vec<DeviceType>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TrunkTypeWithDeviceType: Keys = Keys(&["\"trunkType\":", "\"deviceTypes\":"]);

impl Json for TrunkTypeWithDeviceType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TrunkTypeWithDeviceType, &mut [&mut self.trunk_type, &mut self.device_types], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TrunkTypeWithDeviceType, &[&self.trunk_type, &self.device_types], &self.extra) }
}

impl std::fmt::Debug for TrunkTypeWithDeviceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TrunkTypeWithDeviceType", self, f) }
}

webex_core::open_enum! {
    /// Values of `trunkType` of [`TrunkTypeWithDeviceType`].
    pub enum TrunkTypeWithDeviceTypeTrunkType {
        Registering = "REGISTERING",
        CertificateBased = "CERTIFICATE_BASED",
    }
}

/// The object `ValidateDialPatternBody` of Webex. Published as `ValidateADialPatternBody`.
#[derive(Clone, Default)]
pub struct ValidateDialPatternBody {
    /// `dialPatterns`; required when sent
    pub dial_patterns: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateDialPatternBody: Keys = Keys(&["\"dialPatterns\":"]);

impl Json for ValidateDialPatternBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateDialPatternBody, &mut [&mut self.dial_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateDialPatternBody, &[&self.dial_patterns], &self.extra) }
}

impl std::fmt::Debug for ValidateDialPatternBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateDialPatternBody", self, f) }
}

/// The object `ValidateTrunkBody` of Webex. Published as `ValidateATrunkBody`.
#[derive(Clone, Default)]
pub struct ValidateTrunkBody {
    /// `fqdnAddress`
    pub fqdn_address: Option<String>,
    /// `fqdnDomain`
    pub fqdn_domain: Option<String>,
    /// `fqdnPort`
    pub fqdn_port: Option<i64>,
    /// `trunkType`
    pub trunk_type: Option<ValidateTrunkBodyTrunkType>,
    /// `isRestrictedToDedicatedInstance`
    pub is_restricted_to_dedicated_instance: Option<bool>,
    /// `peerIdentity`
    pub peer_identity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateTrunkBody: Keys = Keys(&["\"fqdnAddress\":", "\"fqdnDomain\":", "\"fqdnPort\":", "\"trunkType\":", "\"isRestrictedToDedicatedInstance\":", "\"peerIdentity\":"]);

impl Json for ValidateTrunkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateTrunkBody, &mut [&mut self.fqdn_address, &mut self.fqdn_domain, &mut self.fqdn_port, &mut self.trunk_type, &mut self.is_restricted_to_dedicated_instance, &mut self.peer_identity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateTrunkBody, &[&self.fqdn_address, &self.fqdn_domain, &self.fqdn_port, &self.trunk_type, &self.is_restricted_to_dedicated_instance, &self.peer_identity], &self.extra) }
}

impl std::fmt::Debug for ValidateTrunkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateTrunkBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `trunkType` of [`ValidateTrunkBody`].
    pub enum ValidateTrunkBodyTrunkType {
        Registering = "REGISTERING",
        CertificateBased = "CERTIFICATE_BASED",
    }
}

/// The object `ValidateLocalGatewayFqdnAndDomainForTrunkBody` of Webex. Published as `ValidateLocalGatewayFqdnAndDomainForATrunkBody`.
#[derive(Clone, Default)]
pub struct ValidateLocalGatewayFqdnAndDomainForTrunkBody {
    /// `address`
    pub address: Option<String>,
    /// `domain`
    pub domain: Option<String>,
    /// `port`
    pub port: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateLocalGatewayFqdnAndDomainForTrunkBody: Keys = Keys(&["\"address\":", "\"domain\":", "\"port\":"]);

impl Json for ValidateLocalGatewayFqdnAndDomainForTrunkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateLocalGatewayFqdnAndDomainForTrunkBody, &mut [&mut self.address, &mut self.domain, &mut self.port], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateLocalGatewayFqdnAndDomainForTrunkBody, &[&self.address, &self.domain, &self.port], &self.extra) }
}

impl std::fmt::Debug for ValidateLocalGatewayFqdnAndDomainForTrunkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateLocalGatewayFqdnAndDomainForTrunkBody", self, f) }
}

/// The object `VirtualExtension` of Webex.
#[derive(Clone, Default)]
pub struct VirtualExtension {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `trunkName`
    pub trunk_name: Option<String>,
    /// `trunkId`
    pub trunk_id: Option<String>,
    /// `routeGroupName`
    pub route_group_name: Option<String>,
    /// `routeGroupId`
    pub route_group_id: Option<String>,
    /// `trunkLocationName`
    pub trunk_location_name: Option<String>,
    /// `trunkLocationId`
    pub trunk_location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualExtension: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"extension\":", "\"phoneNumber\":", "\"locationName\":", "\"locationId\":", "\"trunkName\":", "\"trunkId\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"trunkLocationName\":", "\"trunkLocationId\":"]);

impl Json for VirtualExtension {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualExtension, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.extension, &mut self.phone_number, &mut self.location_name, &mut self.location_id, &mut self.trunk_name, &mut self.trunk_id, &mut self.route_group_name, &mut self.route_group_id, &mut self.trunk_location_name, &mut self.trunk_location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualExtension, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.extension, &self.phone_number, &self.location_name, &self.location_id, &self.trunk_name, &self.trunk_id, &self.route_group_name, &self.route_group_id, &self.trunk_location_name, &self.trunk_location_id], &self.extra) }
}

impl std::fmt::Debug for VirtualExtension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualExtension", self, f) }
}

/// The object `VirtualExtensionRange` of Webex.
#[derive(Clone, Default)]
pub struct VirtualExtensionRange {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `trunkName`
    pub trunk_name: Option<String>,
    /// `trunkId`
    pub trunk_id: Option<String>,
    /// `routeGroupName`
    pub route_group_name: Option<String>,
    /// `routeGroupId`
    pub route_group_id: Option<String>,
    /// `trunkLocationName`
    pub trunk_location_name: Option<String>,
    /// `trunkLocationId`
    pub trunk_location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualExtensionRange: Keys = Keys(&["\"id\":", "\"name\":", "\"prefix\":", "\"pattern\":", "\"locationName\":", "\"locationId\":", "\"trunkName\":", "\"trunkId\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"trunkLocationName\":", "\"trunkLocationId\":"]);

impl Json for VirtualExtensionRange {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualExtensionRange, &mut [&mut self.id, &mut self.name, &mut self.prefix, &mut self.pattern, &mut self.location_name, &mut self.location_id, &mut self.trunk_name, &mut self.trunk_id, &mut self.route_group_name, &mut self.route_group_id, &mut self.trunk_location_name, &mut self.trunk_location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualExtensionRange, &[&self.id, &self.name, &self.prefix, &self.pattern, &self.location_name, &self.location_id, &self.trunk_name, &self.trunk_id, &self.route_group_name, &self.route_group_id, &self.trunk_location_name, &self.trunk_location_id], &self.extra) }
}

impl std::fmt::Debug for VirtualExtensionRange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualExtensionRange", self, f) }
}
