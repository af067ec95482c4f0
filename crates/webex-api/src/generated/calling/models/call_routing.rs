// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AppliedServices` of Webex.
#[derive(Clone, Default)]
pub struct AppliedServices {
    /// `translationPattern`
    pub translation_pattern: Option<TranslationPattern>,
    /// `interceptDetails`
    pub intercept_details: Option<CallInterceptDetails>,
    /// `outgoingCallingPlanPermissionsByType`
    pub outgoing_calling_plan_permissions_by_type: Option<OutgoingCallingPlanPermissionsByType>,
    /// `outgoingCallingPlanPermissionsByDigitPattern`
    pub outgoing_calling_plan_permissions_by_digit_pattern: Option<OutgoingCallingPlanPermissionsByDigitPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AppliedServices: Keys = Keys(&["\"translationPattern\":", "\"interceptDetails\":", "\"outgoingCallingPlanPermissionsByType\":", "\"outgoingCallingPlanPermissionsByDigitPattern\":"]);

impl Json for AppliedServices {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AppliedServices, &mut [&mut self.translation_pattern, &mut self.intercept_details, &mut self.outgoing_calling_plan_permissions_by_type, &mut self.outgoing_calling_plan_permissions_by_digit_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AppliedServices, &[&self.translation_pattern, &self.intercept_details, &self.outgoing_calling_plan_permissions_by_type, &self.outgoing_calling_plan_permissions_by_digit_pattern], &self.extra) }
}

impl std::fmt::Debug for AppliedServices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AppliedServices", self, f) }
}

/// The object `CallInterceptDetails` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptDetails {
    /// `configurationLevel`
    pub configuration_level: Option<CallInterceptDetailsConfigurationLevel>,
    /// `permission`
    pub permission: Option<CallInterceptDetailsPermission>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptDetails: Keys = Keys(&["\"configurationLevel\":", "\"permission\":", "\"transferNumber\":"]);

impl Json for CallInterceptDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptDetails, &mut [&mut self.configuration_level, &mut self.permission, &mut self.transfer_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptDetails, &[&self.configuration_level, &self.permission, &self.transfer_number], &self.extra) }
}

impl std::fmt::Debug for CallInterceptDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `configurationLevel` of [`CallInterceptDetails`].
    pub enum CallInterceptDetailsConfigurationLevel {
        Location = "LOCATION",
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `permission` of [`CallInterceptDetails`].
    pub enum CallInterceptDetailsPermission {
        Disallow = "DISALLOW",
        Transfer = "TRANSFER",
    }
}

/// The object `CallSourceInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallSourceInfo {
    /// `callSourceType`
    pub call_source_type: Option<CallSourceInfoCallSourceType>,
    /// `routeListName`
    pub route_list_name: Option<String>,
    /// `routeListId`
    pub route_list_id: Option<String>,
    /// `dialPlanName`
    pub dial_plan_name: Option<String>,
    /// `dialPattern`
    pub dial_pattern: Option<String>,
    /// `dialPlanId`
    pub dial_plan_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallSourceInfo: Keys = Keys(&["\"callSourceType\":", "\"routeListName\":", "\"routeListId\":", "\"dialPlanName\":", "\"dialPattern\":", "\"dialPlanId\":"]);

impl Json for CallSourceInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallSourceInfo, &mut [&mut self.call_source_type, &mut self.route_list_name, &mut self.route_list_id, &mut self.dial_plan_name, &mut self.dial_pattern, &mut self.dial_plan_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallSourceInfo, &[&self.call_source_type, &self.route_list_name, &self.route_list_id, &self.dial_plan_name, &self.dial_pattern, &self.dial_plan_id], &self.extra) }
}

impl std::fmt::Debug for CallSourceInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallSourceInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `callSourceType` of [`CallSourceInfo`].
    pub enum CallSourceInfoCallSourceType {
        RouteList = "ROUTE_LIST",
        DialPattern = "DIAL_PATTERN",
        UnkownExtension = "UNKOWN_EXTENSION",
        UnkownNumber = "UNKOWN_NUMBER",
    }
}

/// The object `CreateDialPlanBody` of Webex. Published as `CreateADialPlanBody`.
#[derive(Clone, Default)]
pub struct CreateDialPlanBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `routeId`; required when sent
    pub route_id: Option<String>,
    /// `routeType`; required when sent
    pub route_type: Option<CreateDialPlanBodyRouteType>,
    /// `dialPatterns`
    pub dial_patterns: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDialPlanBody: Keys = Keys(&["\"name\":", "\"routeId\":", "\"routeType\":", "\"dialPatterns\":"]);

impl Json for CreateDialPlanBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDialPlanBody, &mut [&mut self.name, &mut self.route_id, &mut self.route_type, &mut self.dial_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDialPlanBody, &[&self.name, &self.route_id, &self.route_type, &self.dial_patterns], &self.extra) }
}

impl std::fmt::Debug for CreateDialPlanBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDialPlanBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `routeType` of [`CreateDialPlanBody`].
    pub enum CreateDialPlanBodyRouteType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `CreateDialPlanResponse` of Webex. Published as `CreateADialPlanResponse`.
#[derive(Clone, Default)]
pub struct CreateDialPlanResponse {
    /// `id`
    pub id: Option<String>,
    /// `dialPatternErrors`
    pub dial_pattern_errors: Option<Vec<BTreeMap<String, Any>>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDialPlanResponse: Keys = Keys(&["\"id\":", "\"dialPatternErrors\":"]);

impl Json for CreateDialPlanResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDialPlanResponse, &mut [&mut self.id, &mut self.dial_pattern_errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDialPlanResponse, &[&self.id, &self.dial_pattern_errors], &self.extra) }
}

impl std::fmt::Debug for CreateDialPlanResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDialPlanResponse", self, f) }
}

/// The object `CreateRouteListBody` of Webex. Published as `CreateARouteListBody`.
#[derive(Clone, Default)]
pub struct CreateRouteListBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// `routeGroupId`; required when sent
    pub route_group_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRouteListBody: Keys = Keys(&["\"name\":", "\"locationId\":", "\"routeGroupId\":"]);

impl Json for CreateRouteListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRouteListBody, &mut [&mut self.name, &mut self.location_id, &mut self.route_group_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRouteListBody, &[&self.name, &self.location_id, &self.route_group_id], &self.extra) }
}

impl std::fmt::Debug for CreateRouteListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRouteListBody", self, f) }
}

/// The object `CreateRouteListResponse` of Webex. Published as `CreateARouteListResponse`.
#[derive(Clone, Default)]
pub struct CreateRouteListResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRouteListResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateRouteListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRouteListResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRouteListResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateRouteListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRouteListResponse", self, f) }
}

/// The object `CreateTranslationPatternForLocationBody` of Webex. Published as `CreateATranslationPatternForALocationBody`.
#[derive(Clone, Default)]
pub struct CreateTranslationPatternForLocationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `matchingPattern`; required when sent
    pub matching_pattern: Option<String>,
    /// `replacementPattern`; required when sent
    pub replacement_pattern: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTranslationPatternForLocationBody: Keys = Keys(&["\"name\":", "\"matchingPattern\":", "\"replacementPattern\":"]);

impl Json for CreateTranslationPatternForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTranslationPatternForLocationBody, &mut [&mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTranslationPatternForLocationBody, &[&self.name, &self.matching_pattern, &self.replacement_pattern], &self.extra) }
}

impl std::fmt::Debug for CreateTranslationPatternForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTranslationPatternForLocationBody", self, f) }
}

/// The object `CreateTranslationPatternForLocationResponse` of Webex. Published as `CreateATranslationPatternForALocationResponse`.
#[derive(Clone, Default)]
pub struct CreateTranslationPatternForLocationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTranslationPatternForLocationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateTranslationPatternForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTranslationPatternForLocationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTranslationPatternForLocationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateTranslationPatternForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTranslationPatternForLocationResponse", self, f) }
}

/// The object `CreateTranslationPatternForOrganizationBody` of Webex. Published as `CreateATranslationPatternForAnOrganizationBody`.
#[derive(Clone, Default)]
pub struct CreateTranslationPatternForOrganizationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `matchingPattern`; required when sent
    pub matching_pattern: Option<String>,
    /// `replacementPattern`; required when sent
    pub replacement_pattern: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTranslationPatternForOrganizationBody: Keys = Keys(&["\"name\":", "\"matchingPattern\":", "\"replacementPattern\":"]);

impl Json for CreateTranslationPatternForOrganizationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTranslationPatternForOrganizationBody, &mut [&mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTranslationPatternForOrganizationBody, &[&self.name, &self.matching_pattern, &self.replacement_pattern], &self.extra) }
}

impl std::fmt::Debug for CreateTranslationPatternForOrganizationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTranslationPatternForOrganizationBody", self, f) }
}

/// The object `CreateTranslationPatternForOrganizationResponse` of Webex. Published as `CreateATranslationPatternForAnOrganizationResponse`.
#[derive(Clone, Default)]
pub struct CreateTranslationPatternForOrganizationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTranslationPatternForOrganizationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateTranslationPatternForOrganizationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTranslationPatternForOrganizationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTranslationPatternForOrganizationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateTranslationPatternForOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTranslationPatternForOrganizationResponse", self, f) }
}

/// The object `CreateTrunkBody` of Webex. Published as `CreateATrunkBody`.
#[derive(Clone, Default)]
pub struct CreateTrunkBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// `dualIdentitySupportEnabled`
    pub dual_identity_support_enabled: Option<bool>,
    /// `trunkType`; required when sent
    pub trunk_type: Option<CreateTrunkBodyTrunkType>,
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
    /// `pChargeInfoSupportPolicy`
    pub p_charge_info_support_policy: Option<CreateTrunkBodyPChargeInfoSupportPolicy>,
    /// `peerIdentity`
    pub peer_identity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTrunkBody: Keys = Keys(&["\"name\":", "\"locationId\":", "\"password\":", "\"dualIdentitySupportEnabled\":", "\"trunkType\":", "\"deviceType\":", "\"address\":", "\"domain\":", "\"port\":", "\"maxConcurrentCalls\":", "\"pChargeInfoSupportPolicy\":", "\"peerIdentity\":"]);

impl Json for CreateTrunkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTrunkBody, &mut [&mut self.name, &mut self.location_id, &mut self.password, &mut self.dual_identity_support_enabled, &mut self.trunk_type, &mut self.device_type, &mut self.address, &mut self.domain, &mut self.port, &mut self.max_concurrent_calls, &mut self.p_charge_info_support_policy, &mut self.peer_identity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTrunkBody, &[&self.name, &self.location_id, &self.password, &self.dual_identity_support_enabled, &self.trunk_type, &self.device_type, &self.address, &self.domain, &self.port, &self.max_concurrent_calls, &self.p_charge_info_support_policy, &self.peer_identity], &self.extra) }
}

impl std::fmt::Debug for CreateTrunkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTrunkBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `trunkType` of [`CreateTrunkBody`].
    pub enum CreateTrunkBodyTrunkType {
        Registering = "REGISTERING",
        CertificateBased = "CERTIFICATE_BASED",
    }
}

webex_core::open_enum! {
    /// Values of `pChargeInfoSupportPolicy` of [`CreateTrunkBody`].
    pub enum CreateTrunkBodyPChargeInfoSupportPolicy {
        Disabled = "DISABLED",
        AssertedIdentity = "ASSERTED_IDENTITY",
        ConfigurableChargeNumber = "CONFIGURABLE_CHARGE_NUMBER",
    }
}

/// The object `CreateTrunkResponse` of Webex. Published as `CreateATrunkResponse`.
#[derive(Clone, Default)]
pub struct CreateTrunkResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTrunkResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateTrunkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTrunkResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTrunkResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateTrunkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTrunkResponse", self, f) }
}

/// The object `CreateRouteGroupForOrganizationBody` of Webex. Published as `CreateRouteGroupForAOrganizationBody`.
#[derive(Clone, Default)]
pub struct CreateRouteGroupForOrganizationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `localGateways`; required when sent
    pub local_gateways: Option<Vec<LocalGateways>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRouteGroupForOrganizationBody: Keys = Keys(&["\"name\":", "\"localGateways\":"]);

impl Json for CreateRouteGroupForOrganizationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRouteGroupForOrganizationBody, &mut [&mut self.name, &mut self.local_gateways], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRouteGroupForOrganizationBody, &[&self.name, &self.local_gateways], &self.extra) }
}

impl std::fmt::Debug for CreateRouteGroupForOrganizationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRouteGroupForOrganizationBody", self, f) }
}

/// The object `CreateRouteGroupForOrganizationResponse` of Webex. Published as `CreateRouteGroupForAOrganizationResponse`.
#[derive(Clone, Default)]
pub struct CreateRouteGroupForOrganizationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRouteGroupForOrganizationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateRouteGroupForOrganizationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRouteGroupForOrganizationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRouteGroupForOrganizationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateRouteGroupForOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRouteGroupForOrganizationResponse", self, f) }
}

/// The object `Customer` of Webex.
#[derive(Clone, Default)]
pub struct Customer {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Customer: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for Customer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Customer, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Customer, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Customer", self, f) }
}

/// The object `DeviceType` of Webex.
#[derive(Clone, Default)]
pub struct DeviceType {
    /// `deviceType`
    pub device_type: Option<String>,
    /// `minConcurrentCalls`
    pub min_concurrent_calls: Option<i64>,
    /// `maxConcurrentCalls`
    pub max_concurrent_calls: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceType: Keys = Keys(&["\"deviceType\":", "\"minConcurrentCalls\":", "\"maxConcurrentCalls\":"]);

impl Json for DeviceType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceType, &mut [&mut self.device_type, &mut self.min_concurrent_calls, &mut self.max_concurrent_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceType, &[&self.device_type, &self.min_concurrent_calls, &self.max_concurrent_calls], &self.extra) }
}

impl std::fmt::Debug for DeviceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceType", self, f) }
}

/// The object `DialPattern` of Webex.
#[derive(Clone, Default)]
pub struct DialPattern {
    /// `dialPattern`
    pub dial_pattern: Option<String>,
    /// `action`
    pub action: Option<DialPatternAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPattern: Keys = Keys(&["\"dialPattern\":", "\"action\":"]);

impl Json for DialPattern {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPattern, &mut [&mut self.dial_pattern, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPattern, &[&self.dial_pattern, &self.action], &self.extra) }
}

impl std::fmt::Debug for DialPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPattern", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`DialPattern`].
    pub enum DialPatternAction {
        Add = "ADD",
        Delete = "DELETE",
    }
}

/// The object `DialPatternValidate` of Webex.
#[derive(Clone, Default)]
pub struct DialPatternValidate {
    /// `dialPattern`
    pub dial_pattern: Option<String>,
    /// `patternStatus`
    pub pattern_status: Option<DialPatternValidatePatternStatus>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPatternValidate: Keys = Keys(&["\"dialPattern\":", "\"patternStatus\":", "\"message\":"]);

impl Json for DialPatternValidate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPatternValidate, &mut [&mut self.dial_pattern, &mut self.pattern_status, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPatternValidate, &[&self.dial_pattern, &self.pattern_status, &self.message], &self.extra) }
}

impl std::fmt::Debug for DialPatternValidate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPatternValidate", self, f) }
}

webex_core::open_enum! {
    /// Values of `patternStatus` of [`DialPatternValidate`].
    pub enum DialPatternValidatePatternStatus {
        Invalid = "INVALID",
        Duplicate = "DUPLICATE",
        DuplicateInList = "DUPLICATE_IN_LIST",
    }
}

/// The object `DialPatternValidateResult` of Webex.
#[derive(Clone, Default)]
pub struct DialPatternValidateResult {
    /// `status`
    pub status: Option<DialPatternValidateResultStatus>,
    /// `dialPatternStatus`
    pub dial_pattern_status: Option<Vec<DialPatternValidate>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPatternValidateResult: Keys = Keys(&["\"status\":", "\"dialPatternStatus\":"]);

impl Json for DialPatternValidateResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPatternValidateResult, &mut [&mut self.status, &mut self.dial_pattern_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPatternValidateResult, &[&self.status, &self.dial_pattern_status], &self.extra) }
}

impl std::fmt::Debug for DialPatternValidateResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPatternValidateResult", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`DialPatternValidateResult`].
    pub enum DialPatternValidateResultStatus {
        Errors = "ERRORS",
        Ok = "OK",
    }
}

/// The object `DialPlan` of Webex.
#[derive(Clone, Default)]
pub struct DialPlan {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `routeId`
    pub route_id: Option<String>,
    /// `routeName`
    pub route_name: Option<String>,
    /// `routeType`
    pub route_type: Option<DialPlanRouteType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPlan: Keys = Keys(&["\"id\":", "\"name\":", "\"routeId\":", "\"routeName\":", "\"routeType\":"]);

impl Json for DialPlan {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPlan, &mut [&mut self.id, &mut self.name, &mut self.route_id, &mut self.route_name, &mut self.route_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPlan, &[&self.id, &self.name, &self.route_id, &self.route_name, &self.route_type], &self.extra) }
}

impl std::fmt::Debug for DialPlan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPlan", self, f) }
}

webex_core::open_enum! {
    /// Values of `routeType` of [`DialPlan`].
    pub enum DialPlanRouteType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `DialPlanGet` of Webex.
#[derive(Clone, Default)]
pub struct DialPlanGet {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `routeId`
    pub route_id: Option<String>,
    /// `routeName`
    pub route_name: Option<String>,
    /// `routeType`
    pub route_type: Option<DialPlanGetRouteType>,
    /// `customer`
    pub customer: Option<Customer>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPlanGet: Keys = Keys(&["\"id\":", "\"name\":", "\"routeId\":", "\"routeName\":", "\"routeType\":", "\"customer\":"]);

impl Json for DialPlanGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPlanGet, &mut [&mut self.id, &mut self.name, &mut self.route_id, &mut self.route_name, &mut self.route_type, &mut self.customer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPlanGet, &[&self.id, &self.name, &self.route_id, &self.route_name, &self.route_type, &self.customer], &self.extra) }
}

impl std::fmt::Debug for DialPlanGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPlanGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `routeType` of [`DialPlanGet`].
    pub enum DialPlanGetRouteType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `Emergency` of Webex.
#[derive(Clone, Default)]
pub struct Emergency {
    /// `isRedSky`
    pub is_red_sky: Option<bool>,
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

static K_Emergency: Keys = Keys(&["\"isRedSky\":", "\"trunkName\":", "\"trunkId\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"trunkLocationName\":", "\"trunkLocationId\":"]);

impl Json for Emergency {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Emergency, &mut [&mut self.is_red_sky, &mut self.trunk_name, &mut self.trunk_id, &mut self.route_group_name, &mut self.route_group_id, &mut self.trunk_location_name, &mut self.trunk_location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Emergency, &[&self.is_red_sky, &self.trunk_name, &self.trunk_id, &self.route_group_name, &self.route_group_id, &self.trunk_location_name, &self.trunk_location_id], &self.extra) }
}

impl std::fmt::Debug for Emergency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Emergency", self, f) }
}

/// The object `FeatureAccessCode` of Webex.
#[derive(Clone, Default)]
pub struct FeatureAccessCode {
    /// `code`
    pub code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FeatureAccessCode: Keys = Keys(&["\"code\":", "\"name\":"]);

impl Json for FeatureAccessCode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FeatureAccessCode, &mut [&mut self.code, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FeatureAccessCode, &[&self.code, &self.name], &self.extra) }
}

impl std::fmt::Debug for FeatureAccessCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FeatureAccessCode", self, f) }
}

/// The object `GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse` of Webex. Published as `GetLocalGatewayCallToOnPremisesExtensionUsageForATrunkResponse`.
#[derive(Clone, Default)]
pub struct GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse {
    /// `locations`
    pub locations: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocalGatewayCallToOnPremisesExtensionUsageForTrunkResponse", self, f) }
}

/// The object `GetLocalGatewayDialPlanUsageForTrunkResponse` of Webex. Published as `GetLocalGatewayDialPlanUsageForATrunkResponse`.
#[derive(Clone, Default)]
pub struct GetLocalGatewayDialPlanUsageForTrunkResponse {
    /// `dialPlans`
    pub dial_plans: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocalGatewayDialPlanUsageForTrunkResponse: Keys = Keys(&["\"dialPlans\":"]);

impl Json for GetLocalGatewayDialPlanUsageForTrunkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocalGatewayDialPlanUsageForTrunkResponse, &mut [&mut self.dial_plans], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocalGatewayDialPlanUsageForTrunkResponse, &[&self.dial_plans], &self.extra) }
}

impl std::fmt::Debug for GetLocalGatewayDialPlanUsageForTrunkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocalGatewayDialPlanUsageForTrunkResponse", self, f) }
}

/// The object `GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse` of Webex. Published as `GetLocationsUsingTheLocalGatewayAsPstnConnectionRoutingResponse`.
#[derive(Clone, Default)]
pub struct GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse {
    /// `locations`
    pub locations: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationsUsingLocalGatewayAsPstnConnectionRoutingResponse", self, f) }
}

/// The object `GetNumbersAssignedToRouteListResponse` of Webex. Published as `GetNumbersAssignedToARouteListResponse`.
#[derive(Clone, Default)]
pub struct GetNumbersAssignedToRouteListResponse {
    /// `numbers`
    pub numbers: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetNumbersAssignedToRouteListResponse: Keys = Keys(&["\"numbers\":"]);

impl Json for GetNumbersAssignedToRouteListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetNumbersAssignedToRouteListResponse, &mut [&mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetNumbersAssignedToRouteListResponse, &[&self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetNumbersAssignedToRouteListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetNumbersAssignedToRouteListResponse", self, f) }
}

/// The object `GetRouteGroupsUsingLocalGatewayResponse` of Webex. Published as `GetRouteGroupsUsingTheLocalGatewayResponse`.
#[derive(Clone, Default)]
pub struct GetRouteGroupsUsingLocalGatewayResponse {
    /// `routeGroup`
    pub route_group: Option<Vec<RouteGroup>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRouteGroupsUsingLocalGatewayResponse: Keys = Keys(&["\"routeGroup\":"]);

impl Json for GetRouteGroupsUsingLocalGatewayResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRouteGroupsUsingLocalGatewayResponse, &mut [&mut self.route_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRouteGroupsUsingLocalGatewayResponse, &[&self.route_group], &self.extra) }
}

impl std::fmt::Debug for GetRouteGroupsUsingLocalGatewayResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRouteGroupsUsingLocalGatewayResponse", self, f) }
}

/// The object `HostedAgent` of Webex.
#[derive(Clone, Default)]
pub struct HostedAgent {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<HostedAgentType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HostedAgent: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for HostedAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HostedAgent, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HostedAgent, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.location_name, &self.location_id, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for HostedAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HostedAgent", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`HostedAgent`].
    pub enum HostedAgentType {
        People = "PEOPLE",
        Place = "PLACE",
    }
}

/// The object `HostedFeature` of Webex.
#[derive(Clone, Default)]
pub struct HostedFeature {
    /// `type`
    pub type_: Option<HostedFeatureType>,
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HostedFeature: Keys = Keys(&["\"type\":", "\"name\":", "\"id\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for HostedFeature {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HostedFeature, &mut [&mut self.type_, &mut self.name, &mut self.id, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HostedFeature, &[&self.type_, &self.name, &self.id, &self.location_name, &self.location_id, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for HostedFeature {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HostedFeature", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`HostedFeature`].
    pub enum HostedFeatureType {
        AutoAttendant = "AUTO_ATTENDANT",
        BroadworksAnywhere = "BROADWORKS_ANYWHERE",
        CallQueue = "CALL_QUEUE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        GroupPaging = "GROUP_PAGING",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        VoiceMailGroup = "VOICE_MAIL_GROUP",
    }
}

/// The object `LocalGatewayUsageCount` of Webex.
#[derive(Clone, Default)]
pub struct LocalGatewayUsageCount {
    /// `pstnConnectionCount`
    pub pstn_connection_count: Option<i64>,
    /// `callToExtensionCount`
    pub call_to_extension_count: Option<i64>,
    /// `dialPlanCount`
    pub dial_plan_count: Option<i64>,
    /// `routeGroupCount`
    pub route_group_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocalGatewayUsageCount: Keys = Keys(&["\"pstnConnectionCount\":", "\"callToExtensionCount\":", "\"dialPlanCount\":", "\"routeGroupCount\":"]);

impl Json for LocalGatewayUsageCount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocalGatewayUsageCount, &mut [&mut self.pstn_connection_count, &mut self.call_to_extension_count, &mut self.dial_plan_count, &mut self.route_group_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocalGatewayUsageCount, &[&self.pstn_connection_count, &self.call_to_extension_count, &self.dial_plan_count, &self.route_group_count], &self.extra) }
}

impl std::fmt::Debug for LocalGatewayUsageCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocalGatewayUsageCount", self, f) }
}

/// The object `LocalGateways` of Webex.
#[derive(Clone, Default)]
pub struct LocalGateways {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `priority`
    pub priority: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocalGateways: Keys = Keys(&["\"id\":", "\"name\":", "\"locationId\":", "\"priority\":"]);

impl Json for LocalGateways {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocalGateways, &mut [&mut self.id, &mut self.name, &mut self.location_id, &mut self.priority], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocalGateways, &[&self.id, &self.name, &self.location_id, &self.priority], &self.extra) }
}

impl std::fmt::Debug for LocalGateways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocalGateways", self, f) }
}

/// The object `LocationTranslationPatternGet` of Webex.
#[derive(Clone, Default)]
pub struct LocationTranslationPatternGet {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `matchingPattern`
    pub matching_pattern: Option<String>,
    /// `replacementPattern`
    pub replacement_pattern: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationTranslationPatternGet: Keys = Keys(&["\"id\":", "\"name\":", "\"matchingPattern\":", "\"replacementPattern\":"]);

impl Json for LocationTranslationPatternGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationTranslationPatternGet, &mut [&mut self.id, &mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationTranslationPatternGet, &[&self.id, &self.name, &self.matching_pattern, &self.replacement_pattern], &self.extra) }
}

impl std::fmt::Debug for LocationTranslationPatternGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationTranslationPatternGet", self, f) }
}

/// The object `UpdateDialPlanBody` of Webex. Published as `ModifyADialPlanBody`.
#[derive(Clone, Default)]
pub struct UpdateDialPlanBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `routeId`; required when sent
    pub route_id: Option<String>,
    /// `routeType`; required when sent
    pub route_type: Option<UpdateDialPlanBodyRouteType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDialPlanBody: Keys = Keys(&["\"name\":", "\"routeId\":", "\"routeType\":"]);

impl Json for UpdateDialPlanBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDialPlanBody, &mut [&mut self.name, &mut self.route_id, &mut self.route_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDialPlanBody, &[&self.name, &self.route_id, &self.route_type], &self.extra) }
}

impl std::fmt::Debug for UpdateDialPlanBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDialPlanBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `routeType` of [`UpdateDialPlanBody`].
    pub enum UpdateDialPlanBodyRouteType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `UpdateRouteGroupForOrganizationBody` of Webex. Published as `ModifyARouteGroupForAOrganizationBody`.
#[derive(Clone, Default)]
pub struct UpdateRouteGroupForOrganizationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `localGateways`; required when sent
    pub local_gateways: Option<Vec<LocalGateways>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRouteGroupForOrganizationBody: Keys = Keys(&["\"name\":", "\"localGateways\":"]);

impl Json for UpdateRouteGroupForOrganizationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRouteGroupForOrganizationBody, &mut [&mut self.name, &mut self.local_gateways], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRouteGroupForOrganizationBody, &[&self.name, &self.local_gateways], &self.extra) }
}

impl std::fmt::Debug for UpdateRouteGroupForOrganizationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRouteGroupForOrganizationBody", self, f) }
}

/// The object `UpdateRouteListBody` of Webex. Published as `ModifyARouteListBody`.
#[derive(Clone, Default)]
pub struct UpdateRouteListBody {
    /// `name`
    pub name: Option<String>,
    /// `routeGroupId`
    pub route_group_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRouteListBody: Keys = Keys(&["\"name\":", "\"routeGroupId\":"]);

impl Json for UpdateRouteListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRouteListBody, &mut [&mut self.name, &mut self.route_group_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRouteListBody, &[&self.name, &self.route_group_id], &self.extra) }
}

impl std::fmt::Debug for UpdateRouteListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRouteListBody", self, f) }
}

/// The object `UpdateTranslationPatternForLocationBody` of Webex. Published as `ModifyASpecificTranslationPatternForALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateTranslationPatternForLocationBody {
    /// `name`
    pub name: Option<String>,
    /// `matchingPattern`
    pub matching_pattern: Option<String>,
    /// `replacementPattern`
    pub replacement_pattern: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTranslationPatternForLocationBody: Keys = Keys(&["\"name\":", "\"matchingPattern\":", "\"replacementPattern\":"]);

impl Json for UpdateTranslationPatternForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTranslationPatternForLocationBody, &mut [&mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTranslationPatternForLocationBody, &[&self.name, &self.matching_pattern, &self.replacement_pattern], &self.extra) }
}

impl std::fmt::Debug for UpdateTranslationPatternForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTranslationPatternForLocationBody", self, f) }
}

/// The object `UpdateTranslationPatternForOrganizationBody` of Webex. Published as `ModifyASpecificTranslationPatternForAnOrganizationBody`.
#[derive(Clone, Default)]
pub struct UpdateTranslationPatternForOrganizationBody {
    /// `name`
    pub name: Option<String>,
    /// `matchingPattern`
    pub matching_pattern: Option<String>,
    /// `replacementPattern`
    pub replacement_pattern: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTranslationPatternForOrganizationBody: Keys = Keys(&["\"name\":", "\"matchingPattern\":", "\"replacementPattern\":"]);

impl Json for UpdateTranslationPatternForOrganizationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTranslationPatternForOrganizationBody, &mut [&mut self.name, &mut self.matching_pattern, &mut self.replacement_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTranslationPatternForOrganizationBody, &[&self.name, &self.matching_pattern, &self.replacement_pattern], &self.extra) }
}

impl std::fmt::Debug for UpdateTranslationPatternForOrganizationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTranslationPatternForOrganizationBody", self, f) }
}

/// The object `UpdateTrunkBody` of Webex. Published as `ModifyATrunkBody`.
#[derive(Clone, Default)]
pub struct UpdateTrunkBody {
    /// `name`
    pub name: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `dualIdentitySupportEnabled`
    pub dual_identity_support_enabled: Option<bool>,
    /// `maxConcurrentCalls`
    pub max_concurrent_calls: Option<i64>,
    /// `pChargeInfoSupportPolicy`
    pub p_charge_info_support_policy: Option<UpdateTrunkBodyPChargeInfoSupportPolicy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTrunkBody: Keys = Keys(&["\"name\":", "\"password\":", "\"dualIdentitySupportEnabled\":", "\"maxConcurrentCalls\":", "\"pChargeInfoSupportPolicy\":"]);

impl Json for UpdateTrunkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTrunkBody, &mut [&mut self.name, &mut self.password, &mut self.dual_identity_support_enabled, &mut self.max_concurrent_calls, &mut self.p_charge_info_support_policy], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTrunkBody, &[&self.name, &self.password, &self.dual_identity_support_enabled, &self.max_concurrent_calls, &self.p_charge_info_support_policy], &self.extra) }
}

impl std::fmt::Debug for UpdateTrunkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTrunkBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `pChargeInfoSupportPolicy` of [`UpdateTrunkBody`].
    pub enum UpdateTrunkBodyPChargeInfoSupportPolicy {
        Disabled = "DISABLED",
        AssertedIdentity = "ASSERTED_IDENTITY",
        ConfigurableChargeNumber = "CONFIGURABLE_CHARGE_NUMBER",
    }
}

/// The object `UpdateDialPatternsBody` of Webex. Published as `ModifyDialPatternsBody`.
#[derive(Clone, Default)]
pub struct UpdateDialPatternsBody {
    /// `dialPatterns`
    pub dial_patterns: Option<Vec<DialPattern>>,
    /// `deleteAllDialPatterns`
    pub delete_all_dial_patterns: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDialPatternsBody: Keys = Keys(&["\"dialPatterns\":", "\"deleteAllDialPatterns\":"]);

impl Json for UpdateDialPatternsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDialPatternsBody, &mut [&mut self.dial_patterns, &mut self.delete_all_dial_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDialPatternsBody, &[&self.dial_patterns, &self.delete_all_dial_patterns], &self.extra) }
}

impl std::fmt::Debug for UpdateDialPatternsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDialPatternsBody", self, f) }
}

/// The object `UpdateNumbersForRouteListBody` of Webex. Published as `ModifyNumbersForRouteListBody`.
#[derive(Clone, Default)]
pub struct UpdateNumbersForRouteListBody {
    /// `numbers`
    pub numbers: Option<Vec<RouteListNumberPatch>>,
    /// `deleteAllNumbers`
    pub delete_all_numbers: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateNumbersForRouteListBody: Keys = Keys(&["\"numbers\":", "\"deleteAllNumbers\":"]);

impl Json for UpdateNumbersForRouteListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateNumbersForRouteListBody, &mut [&mut self.numbers, &mut self.delete_all_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateNumbersForRouteListBody, &[&self.numbers, &self.delete_all_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdateNumbersForRouteListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateNumbersForRouteListBody", self, f) }
}

/// The object `UpdateNumbersForRouteListResponse` of Webex. Published as `ModifyNumbersForRouteListResponse`.
#[derive(Clone, Default)]
pub struct UpdateNumbersForRouteListResponse {
    /// `numberStatus`
    pub number_status: Option<Vec<RouteListNumberPatchResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateNumbersForRouteListResponse: Keys = Keys(&["\"numberStatus\":"]);

impl Json for UpdateNumbersForRouteListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateNumbersForRouteListResponse, &mut [&mut self.number_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateNumbersForRouteListResponse, &[&self.number_status], &self.extra) }
}

impl std::fmt::Debug for UpdateNumbersForRouteListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateNumbersForRouteListResponse", self, f) }
}

/// The object `OutgoingCallingPlanPermissionsByDigitPattern` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingCallingPlanPermissionsByDigitPattern {
    /// `configurationLevel`
    pub configuration_level: Option<OutgoingCallingPlanPermissionsByDigitPatternConfigurationLevel>,
    /// `name`
    pub name: Option<String>,
    /// `permission`
    pub permission: Option<OutgoingCallingPlanPermissionsByDigitPatternPermission>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `reason`
    pub reason: Option<OutgoingCallingPlanPermissionsByDigitPatternReason>,
    /// `number`
    pub number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingCallingPlanPermissionsByDigitPattern: Keys = Keys(&["\"configurationLevel\":", "\"name\":", "\"permission\":", "\"transferNumber\":", "\"pattern\":", "\"reason\":", "\"number\":"]);

impl Json for OutgoingCallingPlanPermissionsByDigitPattern {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingCallingPlanPermissionsByDigitPattern, &mut [&mut self.configuration_level, &mut self.name, &mut self.permission, &mut self.transfer_number, &mut self.pattern, &mut self.reason, &mut self.number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingCallingPlanPermissionsByDigitPattern, &[&self.configuration_level, &self.name, &self.permission, &self.transfer_number, &self.pattern, &self.reason, &self.number], &self.extra) }
}

impl std::fmt::Debug for OutgoingCallingPlanPermissionsByDigitPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingCallingPlanPermissionsByDigitPattern", self, f) }
}

webex_core::open_enum! {
    /// Values of `configurationLevel` of [`OutgoingCallingPlanPermissionsByDigitPattern`].
    pub enum OutgoingCallingPlanPermissionsByDigitPatternConfigurationLevel {
        Location = "LOCATION",
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `permission` of [`OutgoingCallingPlanPermissionsByDigitPattern`].
    pub enum OutgoingCallingPlanPermissionsByDigitPatternPermission {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

webex_core::open_enum! {
    /// Values of `reason` of [`OutgoingCallingPlanPermissionsByDigitPattern`].
    pub enum OutgoingCallingPlanPermissionsByDigitPatternReason {
        FraudContainment = "FRAUD_CONTAINMENT",
        CiscoCallingPlan = "CISCO_CALLING_PLAN",
        TransferNumberN1NotConfigured = "TRANSFER_NUMBER_1_NOT_CONFIGURED",
        TransferNumberN2NotConfigured = "TRANSFER_NUMBER_2_NOT_CONFIGURED",
        TransferNumberN3NotConfigured = "TRANSFER_NUMBER_3_NOT_CONFIGURED",
        WebexMobilePremiumInternationalTransferForward = "WEBEX_MOBILE_PREMIUM_INTERNATIONAL_TRANSFER_FORWARD",
    }
}

/// The object `OutgoingCallingPlanPermissionsByType` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingCallingPlanPermissionsByType {
    /// `configurationLevel`
    pub configuration_level: Option<OutgoingCallingPlanPermissionsByTypeConfigurationLevel>,
    /// `callType`
    pub call_type: Option<OutgoingCallingPlanPermissionsByTypeCallType>,
    /// `permission`
    pub permission: Option<OutgoingCallingPlanPermissionsByTypePermission>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `reason`
    pub reason: Option<OutgoingCallingPlanPermissionsByTypeReason>,
    /// `number`
    pub number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingCallingPlanPermissionsByType: Keys = Keys(&["\"configurationLevel\":", "\"callType\":", "\"permission\":", "\"transferNumber\":", "\"reason\":", "\"number\":"]);

impl Json for OutgoingCallingPlanPermissionsByType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingCallingPlanPermissionsByType, &mut [&mut self.configuration_level, &mut self.call_type, &mut self.permission, &mut self.transfer_number, &mut self.reason, &mut self.number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingCallingPlanPermissionsByType, &[&self.configuration_level, &self.call_type, &self.permission, &self.transfer_number, &self.reason, &self.number], &self.extra) }
}

impl std::fmt::Debug for OutgoingCallingPlanPermissionsByType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingCallingPlanPermissionsByType", self, f) }
}

webex_core::open_enum! {
    /// Values of `configurationLevel` of [`OutgoingCallingPlanPermissionsByType`].
    pub enum OutgoingCallingPlanPermissionsByTypeConfigurationLevel {
        Location = "LOCATION",
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `callType` of [`OutgoingCallingPlanPermissionsByType`].
    pub enum OutgoingCallingPlanPermissionsByTypeCallType {
        InternalCall = "INTERNAL_CALL",
        TollFree = "TOLL_FREE",
        International = "INTERNATIONAL",
        OperatorAssisted = "OPERATOR_ASSISTED",
        ChargeableDirectoryAssisted = "CHARGEABLE_DIRECTORY_ASSISTED",
        SpecialServicesI = "SPECIAL_SERVICES_I",
        SpecialServicesIi = "SPECIAL_SERVICES_II",
        PremiumServicesI = "PREMIUM_SERVICES_I",
        PremiumServicesIi = "PREMIUM_SERVICES_II",
        National = "NATIONAL",
    }
}

webex_core::open_enum! {
    /// Values of `permission` of [`OutgoingCallingPlanPermissionsByType`].
    pub enum OutgoingCallingPlanPermissionsByTypePermission {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

webex_core::open_enum! {
    /// Values of `reason` of [`OutgoingCallingPlanPermissionsByType`].
    pub enum OutgoingCallingPlanPermissionsByTypeReason {
        FraudContainment = "FRAUD_CONTAINMENT",
        CiscoCallingPlan = "CISCO_CALLING_PLAN",
        TransferNumberN1NotConfigured = "TRANSFER_NUMBER_1_NOT_CONFIGURED",
        TransferNumberN2NotConfigured = "TRANSFER_NUMBER_2_NOT_CONFIGURED",
        TransferNumberN3NotConfigured = "TRANSFER_NUMBER_3_NOT_CONFIGURED",
        WebexMobilePremiumInternationalTransferForward = "WEBEX_MOBILE_PREMIUM_INTERNATIONAL_TRANSFER_FORWARD",
    }
}

/// The object `PbxUser` of Webex.
#[derive(Clone, Default)]
pub struct PbxUser {
    /// `dialPlanName`
    pub dial_plan_name: Option<String>,
    /// `dialPlanId`
    pub dial_plan_id: Option<String>,
    /// `dialPattern`
    pub dial_pattern: Option<String>,
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

static K_PbxUser: Keys = Keys(&["\"dialPlanName\":", "\"dialPlanId\":", "\"dialPattern\":", "\"trunkName\":", "\"trunkId\":", "\"routeGroupName\":", "\"routeGroupId\":", "\"trunkLocationName\":", "\"trunkLocationId\":"]);

impl Json for PbxUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PbxUser, &mut [&mut self.dial_plan_name, &mut self.dial_plan_id, &mut self.dial_pattern, &mut self.trunk_name, &mut self.trunk_id, &mut self.route_group_name, &mut self.route_group_id, &mut self.trunk_location_name, &mut self.trunk_location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PbxUser, &[&self.dial_plan_name, &self.dial_plan_id, &self.dial_pattern, &self.trunk_name, &self.trunk_id, &self.route_group_name, &self.route_group_id, &self.trunk_location_name, &self.trunk_location_id], &self.extra) }
}

impl std::fmt::Debug for PbxUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PbxUser", self, f) }
}
