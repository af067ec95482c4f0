// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddressObjectEmergencyServicesSettings` of Webex. Published as `AddressObject_EmergencyServicesSettings`.
#[derive(Clone, Default)]
pub struct AddressObjectEmergencyServicesSettings {
    /// `addressLine1`
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `stateOrProvince`
    pub state_or_province: Option<String>,
    /// `zipOrPostalCode`
    pub zip_or_postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressObjectEmergencyServicesSettings: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for AddressObjectEmergencyServicesSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressObjectEmergencyServicesSettings, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressObjectEmergencyServicesSettings, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for AddressObjectEmergencyServicesSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressObjectEmergencyServicesSettings", self, f) }
}

/// The object `ComplianceStatusLocationStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct ComplianceStatusLocationStatusObject {
    /// `state`
    pub state: Option<ComplianceStatusLocationStatusObjectState>,
    /// `count`
    pub count: Option<i64>,
    /// `locations`
    pub locations: Option<Vec<ComplianceStatusResponseRedSkyClientLocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ComplianceStatusLocationStatusObject: Keys = Keys(&["\"state\":", "\"count\":", "\"locations\":"]);

impl Json for ComplianceStatusLocationStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ComplianceStatusLocationStatusObject, &mut [&mut self.state, &mut self.count, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ComplianceStatusLocationStatusObject, &[&self.state, &self.count, &self.locations], &self.extra) }
}

impl std::fmt::Debug for ComplianceStatusLocationStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ComplianceStatusLocationStatusObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`ComplianceStatusLocationStatusObject`].
    pub enum ComplianceStatusLocationStatusObjectState {
        OptedOut = "OPTED_OUT",
        Exempted = "EXEMPTED",
        LocationSetup = "LOCATION_SETUP",
        Alerts = "ALERTS",
        NetworkElements = "NETWORK_ELEMENTS",
        RoutingEnable = "ROUTING_ENABLE",
        Compliant = "COMPLIANT",
    }
}

/// The object `ComplianceStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct ComplianceStatusResponse {
    /// `orgStatus`
    pub org_status: Option<ComplianceStatusResponseOrgStatus>,
    /// `complianceStatus`
    pub compliance_status: Option<ComplianceStatusResponseComplianceStatus>,
    /// `companyId`
    pub company_id: Option<String>,
    /// `redSkyOrgId`
    pub red_sky_org_id: Option<String>,
    /// `adminExists`
    pub admin_exists: Option<bool>,
    /// `locationsStatus`
    pub locations_status: Option<ComplianceStatusResponseLocationStatusObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ComplianceStatusResponse: Keys = Keys(&["\"orgStatus\":", "\"complianceStatus\":", "\"companyId\":", "\"redSkyOrgId\":", "\"adminExists\":", "\"locationsStatus\":"]);

impl Json for ComplianceStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ComplianceStatusResponse, &mut [&mut self.org_status, &mut self.compliance_status, &mut self.company_id, &mut self.red_sky_org_id, &mut self.admin_exists, &mut self.locations_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ComplianceStatusResponse, &[&self.org_status, &self.compliance_status, &self.company_id, &self.red_sky_org_id, &self.admin_exists, &self.locations_status], &self.extra) }
}

impl std::fmt::Debug for ComplianceStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ComplianceStatusResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `orgStatus` of [`ComplianceStatusResponse`].
    pub enum ComplianceStatusResponseOrgStatus {
        Initialise = "INITIALISE",
        Enabled = "ENABLED",
        OptedOut = "OPTED_OUT",
    }
}

webex_core::open_enum! {
    /// Values of `complianceStatus` of [`ComplianceStatusResponse`].
    pub enum ComplianceStatusResponseComplianceStatus {
        OptedOut = "OPTED_OUT",
        Exempted = "EXEMPTED",
        NonCompliant = "NON_COMPLIANT",
        Compliant = "COMPLIANT",
    }
}

/// The object `ComplianceStatusResponseLocationStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct ComplianceStatusResponseLocationStatusObject {
    /// `state`
    pub state: Option<ComplianceStatusResponseLocationStatusObjectState>,
    /// `count`
    pub count: Option<i64>,
    /// `locations`
    pub locations: Option<Vec<ComplianceStatusResponseRedSkyClientLocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ComplianceStatusResponseLocationStatusObject: Keys = Keys(&["\"state\":", "\"count\":", "\"locations\":"]);

impl Json for ComplianceStatusResponseLocationStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ComplianceStatusResponseLocationStatusObject, &mut [&mut self.state, &mut self.count, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ComplianceStatusResponseLocationStatusObject, &[&self.state, &self.count, &self.locations], &self.extra) }
}

impl std::fmt::Debug for ComplianceStatusResponseLocationStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ComplianceStatusResponseLocationStatusObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`ComplianceStatusResponseLocationStatusObject`].
    pub enum ComplianceStatusResponseLocationStatusObjectState {
        LocationSetup = "LOCATION_SETUP",
        Alerts = "ALERTS",
        NetworkElements = "NETWORK_ELEMENTS",
        RoutingEnable = "ROUTING_ENABLE",
    }
}

/// The object `ComplianceStatusResponseRedSkyClientLocation` of Webex.
#[derive(Clone, Default)]
pub struct ComplianceStatusResponseRedSkyClientLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ComplianceStatusResponseRedSkyClientLocation: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ComplianceStatusResponseRedSkyClientLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ComplianceStatusResponseRedSkyClientLocation, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ComplianceStatusResponseRedSkyClientLocation, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ComplianceStatusResponseRedSkyClientLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ComplianceStatusResponseRedSkyClientLocation", self, f) }
}

/// The object `CreateRedSkyBuildingAddressAndAlertEmailForLocationBody` of Webex. Published as `CreateARedskyBuildingAddressAndAlertEmailForALocationBody`.
#[derive(Clone, Default)]
pub struct CreateRedSkyBuildingAddressAndAlertEmailForLocationBody {
    /// `alertingEmail`; required when sent
    pub alerting_email: Option<String>,
    /// `address`
    pub address: Option<AddressObjectEmergencyServicesSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRedSkyBuildingAddressAndAlertEmailForLocationBody: Keys = Keys(&["\"alertingEmail\":", "\"address\":"]);

impl Json for CreateRedSkyBuildingAddressAndAlertEmailForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRedSkyBuildingAddressAndAlertEmailForLocationBody, &mut [&mut self.alerting_email, &mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRedSkyBuildingAddressAndAlertEmailForLocationBody, &[&self.alerting_email, &self.address], &self.extra) }
}

impl std::fmt::Debug for CreateRedSkyBuildingAddressAndAlertEmailForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRedSkyBuildingAddressAndAlertEmailForLocationBody", self, f) }
}

/// The object `CreateAccountAndAdminInRedSkyBody` of Webex. Published as `CreateAnAccountAndAdminInRedskyBody`.
#[derive(Clone, Default)]
pub struct CreateAccountAndAdminInRedSkyBody {
    /// `orgPrefix`
    pub org_prefix: Option<CreateAccountAndAdminInRedSkyBodyOrgPrefix>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `partnerRedskyOrgId`
    pub partner_redsky_org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAccountAndAdminInRedSkyBody: Keys = Keys(&["\"orgPrefix\":", "\"email\":", "\"partnerRedskyOrgId\":"]);

impl Json for CreateAccountAndAdminInRedSkyBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAccountAndAdminInRedSkyBody, &mut [&mut self.org_prefix, &mut self.email, &mut self.partner_redsky_org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAccountAndAdminInRedSkyBody, &[&self.org_prefix, &self.email, &self.partner_redsky_org_id], &self.extra) }
}

impl std::fmt::Debug for CreateAccountAndAdminInRedSkyBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAccountAndAdminInRedSkyBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `orgPrefix` of [`CreateAccountAndAdminInRedSkyBody`].
    pub enum CreateAccountAndAdminInRedSkyBodyOrgPrefix {
        Wxc = "wxc",
        WxcWhs = "wxc-whs",
    }
}

/// The object `GetComplianceStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceStatusResponse {
    /// `orgStatus`
    pub org_status: Option<GetComplianceStatusResponseOrgStatus>,
    /// `complianceStatus`
    pub compliance_status: Option<GetComplianceStatusResponseComplianceStatus>,
    /// `companyId`
    pub company_id: Option<String>,
    /// `redSkyOrgId`
    pub red_sky_org_id: Option<String>,
    /// `adminExists`
    pub admin_exists: Option<bool>,
    /// `locationsStatus`
    pub locations_status: Option<GetComplianceStatusResponseLocationStatusObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceStatusResponse: Keys = Keys(&["\"orgStatus\":", "\"complianceStatus\":", "\"companyId\":", "\"redSkyOrgId\":", "\"adminExists\":", "\"locationsStatus\":"]);

impl Json for GetComplianceStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceStatusResponse, &mut [&mut self.org_status, &mut self.compliance_status, &mut self.company_id, &mut self.red_sky_org_id, &mut self.admin_exists, &mut self.locations_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceStatusResponse, &[&self.org_status, &self.compliance_status, &self.company_id, &self.red_sky_org_id, &self.admin_exists, &self.locations_status], &self.extra) }
}

impl std::fmt::Debug for GetComplianceStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceStatusResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `orgStatus` of [`GetComplianceStatusResponse`].
    pub enum GetComplianceStatusResponseOrgStatus {
        Initialise = "INITIALISE",
        Enabled = "ENABLED",
        OptedOut = "OPTED_OUT",
    }
}

webex_core::open_enum! {
    /// Values of `complianceStatus` of [`GetComplianceStatusResponse`].
    pub enum GetComplianceStatusResponseComplianceStatus {
        OptedOut = "OPTED_OUT",
        Exempted = "EXEMPTED",
        NonCompliant = "NON_COMPLIANT",
        Compliant = "COMPLIANT",
    }
}

/// The object `GetComplianceStatusResponseLocationStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceStatusResponseLocationStatusObject {
    /// `count`
    pub count: Option<i64>,
    /// `locations`
    pub locations: Option<Vec<GetComplianceStatusResponseRedSkyClientLocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceStatusResponseLocationStatusObject: Keys = Keys(&["\"count\":", "\"locations\":"]);

impl Json for GetComplianceStatusResponseLocationStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceStatusResponseLocationStatusObject, &mut [&mut self.count, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceStatusResponseLocationStatusObject, &[&self.count, &self.locations], &self.extra) }
}

impl std::fmt::Debug for GetComplianceStatusResponseLocationStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceStatusResponseLocationStatusObject", self, f) }
}

/// The object `GetComplianceStatusResponseRedSkyClientLocation` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceStatusResponseRedSkyClientLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `state`
    pub state: Option<GetComplianceStatusResponseRedSkyClientLocationState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceStatusResponseRedSkyClientLocation: Keys = Keys(&["\"id\":", "\"name\":", "\"state\":"]);

impl Json for GetComplianceStatusResponseRedSkyClientLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceStatusResponseRedSkyClientLocation, &mut [&mut self.id, &mut self.name, &mut self.state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceStatusResponseRedSkyClientLocation, &[&self.id, &self.name, &self.state], &self.extra) }
}

impl std::fmt::Debug for GetComplianceStatusResponseRedSkyClientLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceStatusResponseRedSkyClientLocation", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`GetComplianceStatusResponseRedSkyClientLocation`].
    pub enum GetComplianceStatusResponseRedSkyClientLocationState {
        OptedOut = "OPTED_OUT",
        Exempted = "EXEMPTED",
        LocationSetup = "LOCATION_SETUP",
        Alerts = "ALERTS",
        NetworkElements = "NETWORK_ELEMENTS",
        RoutingEnable = "ROUTING_ENABLE",
        Compliant = "COMPLIANT",
    }
}

/// The object `GetLocationCallNotificationObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallNotificationObject {
    /// `emergencyCallNotificationEnabled`
    pub emergency_call_notification_enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// `organization`
    pub organization: Option<OrgCallNotificationObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallNotificationObject: Keys = Keys(&["\"emergencyCallNotificationEnabled\":", "\"emailAddress\":", "\"organization\":"]);

impl Json for GetLocationCallNotificationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallNotificationObject, &mut [&mut self.emergency_call_notification_enabled, &mut self.email_address, &mut self.organization], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallNotificationObject, &[&self.emergency_call_notification_enabled, &self.email_address, &self.organization], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallNotificationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallNotificationObject", self, f) }
}

/// The object `GetLocationCallingParamtersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallingParamtersResponse {
    /// `integrationEnabled`
    pub integration_enabled: Option<bool>,
    /// `routingEnabled`
    pub routing_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallingParamtersResponse: Keys = Keys(&["\"integrationEnabled\":", "\"routingEnabled\":"]);

impl Json for GetLocationCallingParamtersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallingParamtersResponse, &mut [&mut self.integration_enabled, &mut self.routing_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallingParamtersResponse, &[&self.integration_enabled, &self.routing_enabled], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallingParamtersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallingParamtersResponse", self, f) }
}

/// The object `GetLocationComplianceStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationComplianceStatusResponse {
    /// `orgStatus`
    pub org_status: Option<GetLocationComplianceStatusResponseOrgStatus>,
    /// `complianceStatus`
    pub compliance_status: Option<GetLocationComplianceStatusResponseComplianceStatus>,
    /// `companyId`
    pub company_id: Option<String>,
    /// `redSkyOrgId`
    pub red_sky_org_id: Option<String>,
    /// `adminExists`
    pub admin_exists: Option<bool>,
    /// `locationsStatus`
    pub locations_status: Option<ComplianceStatusLocationStatusObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationComplianceStatusResponse: Keys = Keys(&["\"orgStatus\":", "\"complianceStatus\":", "\"companyId\":", "\"redSkyOrgId\":", "\"adminExists\":", "\"locationsStatus\":"]);

impl Json for GetLocationComplianceStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationComplianceStatusResponse, &mut [&mut self.org_status, &mut self.compliance_status, &mut self.company_id, &mut self.red_sky_org_id, &mut self.admin_exists, &mut self.locations_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationComplianceStatusResponse, &[&self.org_status, &self.compliance_status, &self.company_id, &self.red_sky_org_id, &self.admin_exists, &self.locations_status], &self.extra) }
}

impl std::fmt::Debug for GetLocationComplianceStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationComplianceStatusResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `orgStatus` of [`GetLocationComplianceStatusResponse`].
    pub enum GetLocationComplianceStatusResponseOrgStatus {
        Initialise = "INITIALISE",
        Enabled = "ENABLED",
        OptedOut = "OPTED_OUT",
    }
}

webex_core::open_enum! {
    /// Values of `complianceStatus` of [`GetLocationComplianceStatusResponse`].
    pub enum GetLocationComplianceStatusResponseComplianceStatus {
        OptedOut = "OPTED_OUT",
        Exempted = "EXEMPTED",
        NonCompliant = "NON_COMPLIANT",
        Compliant = "COMPLIANT",
    }
}

/// The object `GetPersonCallbackNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonCallbackNumberObject {
    /// `selected`
    pub selected: Option<GetPersonCallbackNumberObjectSelected>,
    /// `directLineInfo`
    pub direct_line_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationECBNInfo`
    pub location_ecbn_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationMemberInfo`
    pub location_member_info: Option<VirtualLinesECBNObjectLocationMemberInfo>,
    /// `defaultInfo`
    pub default_info: Option<VirtualLinesECBNObjectDefaultInfo>,
    /// `elinEnabled`
    pub elin_enabled: Option<bool>,
    /// `elinForWebexAppEnabled`
    pub elin_for_webex_app_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonCallbackNumberObject: Keys = Keys(&["\"selected\":", "\"directLineInfo\":", "\"locationECBNInfo\":", "\"locationMemberInfo\":", "\"defaultInfo\":", "\"elinEnabled\":", "\"elinForWebexAppEnabled\":"]);

impl Json for GetPersonCallbackNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonCallbackNumberObject, &mut [&mut self.selected, &mut self.direct_line_info, &mut self.location_ecbn_info, &mut self.location_member_info, &mut self.default_info, &mut self.elin_enabled, &mut self.elin_for_webex_app_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonCallbackNumberObject, &[&self.selected, &self.direct_line_info, &self.location_ecbn_info, &self.location_member_info, &self.default_info, &self.elin_enabled, &self.elin_for_webex_app_enabled], &self.extra) }
}

impl std::fmt::Debug for GetPersonCallbackNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonCallbackNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`GetPersonCallbackNumberObject`].
    pub enum GetPersonCallbackNumberObjectSelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

/// The object `GetWorkspaceCallbackNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceCallbackNumberObject {
    /// `selected`
    pub selected: Option<GetWorkspaceCallbackNumberObjectSelected>,
    /// `directLineInfo`
    pub direct_line_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationECBNInfo`
    pub location_ecbn_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationMemberInfo`
    pub location_member_info: Option<VirtualLinesECBNObjectLocationMemberInfo>,
    /// `defaultInfo`
    pub default_info: Option<VirtualLinesECBNObjectDefaultInfo>,
    /// `elinEnabled`
    pub elin_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceCallbackNumberObject: Keys = Keys(&["\"selected\":", "\"directLineInfo\":", "\"locationECBNInfo\":", "\"locationMemberInfo\":", "\"defaultInfo\":", "\"elinEnabled\":"]);

impl Json for GetWorkspaceCallbackNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceCallbackNumberObject, &mut [&mut self.selected, &mut self.direct_line_info, &mut self.location_ecbn_info, &mut self.location_member_info, &mut self.default_info, &mut self.elin_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceCallbackNumberObject, &[&self.selected, &self.direct_line_info, &self.location_ecbn_info, &self.location_member_info, &self.default_info, &self.elin_enabled], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceCallbackNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceCallbackNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`GetWorkspaceCallbackNumberObject`].
    pub enum GetWorkspaceCallbackNumberObjectSelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

/// The object `LoginResponse` of Webex.
#[derive(Clone, Default)]
pub struct LoginResponse {
    /// `accountMatch`
    pub account_match: Option<bool>,
    /// `externalTenantEnabled`
    pub external_tenant_enabled: Option<bool>,
    /// `companyId`
    pub company_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LoginResponse: Keys = Keys(&["\"accountMatch\":", "\"externalTenantEnabled\":", "\"companyId\":"]);

impl Json for LoginResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LoginResponse, &mut [&mut self.account_match, &mut self.external_tenant_enabled, &mut self.company_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LoginResponse, &[&self.account_match, &self.external_tenant_enabled, &self.company_id], &self.extra) }
}

impl std::fmt::Debug for LoginResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LoginResponse", self, f) }
}

/// The object `LoginToRedSkyAdminAccountBody` of Webex. Published as `LoginToARedskyAdminAccountBody`.
#[derive(Clone, Default)]
pub struct LoginToRedSkyAdminAccountBody {
    /// `email`; required when sent
    pub email: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// `redSkyOrgId`
    pub red_sky_org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LoginToRedSkyAdminAccountBody: Keys = Keys(&["\"email\":", "\"password\":", "\"redSkyOrgId\":"]);

impl Json for LoginToRedSkyAdminAccountBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LoginToRedSkyAdminAccountBody, &mut [&mut self.email, &mut self.password, &mut self.red_sky_org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LoginToRedSkyAdminAccountBody, &[&self.email, &self.password, &self.red_sky_org_id], &self.extra) }
}

impl std::fmt::Debug for LoginToRedSkyAdminAccountBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LoginToRedSkyAdminAccountBody", self, f) }
}

/// The object `OrgCallNotificationObject` of Webex.
#[derive(Clone, Default)]
pub struct OrgCallNotificationObject {
    /// `emergencyCallNotificationEnabled`
    pub emergency_call_notification_enabled: Option<bool>,
    /// `allowEmailNotificationAllLocationEnabled`
    pub allow_email_notification_all_location_enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrgCallNotificationObject: Keys = Keys(&["\"emergencyCallNotificationEnabled\":", "\"allowEmailNotificationAllLocationEnabled\":", "\"emailAddress\":"]);

impl Json for OrgCallNotificationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrgCallNotificationObject, &mut [&mut self.emergency_call_notification_enabled, &mut self.allow_email_notification_all_location_enabled, &mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrgCallNotificationObject, &[&self.emergency_call_notification_enabled, &self.allow_email_notification_all_location_enabled, &self.email_address], &self.extra) }
}

impl std::fmt::Debug for OrgCallNotificationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrgCallNotificationObject", self, f) }
}

/// The object `RedSkyGetObject` of Webex.
#[derive(Clone, Default)]
pub struct RedSkyGetObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `companyId`
    pub company_id: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `locationsEnabled`
    pub locations_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedSkyGetObject: Keys = Keys(&["\"enabled\":", "\"companyId\":", "\"secret\":", "\"locationsEnabled\":"]);

impl Json for RedSkyGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedSkyGetObject, &mut [&mut self.enabled, &mut self.company_id, &mut self.secret, &mut self.locations_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedSkyGetObject, &[&self.enabled, &self.company_id, &self.secret, &self.locations_enabled], &self.extra) }
}

impl std::fmt::Debug for RedSkyGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedSkyGetObject", self, f) }
}

/// The object `UpdateLocationEmergencyCallNotificationBody` of Webex. Published as `UpdateALocationEmergencyCallNotificationBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationEmergencyCallNotificationBody {
    /// `emergencyCallNotificationEnabled`
    pub emergency_call_notification_enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationEmergencyCallNotificationBody: Keys = Keys(&["\"emergencyCallNotificationEnabled\":", "\"emailAddress\":"]);

impl Json for UpdateLocationEmergencyCallNotificationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationEmergencyCallNotificationBody, &mut [&mut self.emergency_call_notification_enabled, &mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationEmergencyCallNotificationBody, &[&self.emergency_call_notification_enabled, &self.email_address], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationEmergencyCallNotificationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationEmergencyCallNotificationBody", self, f) }
}

/// The object `UpdateLocationRedSkyComplianceStatusBody` of Webex. Published as `UpdateALocationsRedskyComplianceStatusBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationRedSkyComplianceStatusBody {
    /// `complianceStatus`; required when sent
    pub compliance_status: Option<UpdateLocationRedSkyComplianceStatusBodyComplianceStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationRedSkyComplianceStatusBody: Keys = Keys(&["\"complianceStatus\":"]);

impl Json for UpdateLocationRedSkyComplianceStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationRedSkyComplianceStatusBody, &mut [&mut self.compliance_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationRedSkyComplianceStatusBody, &[&self.compliance_status], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationRedSkyComplianceStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationRedSkyComplianceStatusBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `complianceStatus` of [`UpdateLocationRedSkyComplianceStatusBody`].
    pub enum UpdateLocationRedSkyComplianceStatusBodyComplianceStatus {
        OptedOut = "OPTED_OUT",
        LocationSetup = "LOCATION_SETUP",
        Alerts = "ALERTS",
        NetworkElements = "NETWORK_ELEMENTS",
        RoutingEnabled = "ROUTING_ENABLED",
    }
}

/// The object `UpdateLocationRedSkyComplianceStatusResponse` of Webex. Published as `UpdateALocationsRedskyComplianceStatusResponse`.
#[derive(Clone, Default)]
pub struct UpdateLocationRedSkyComplianceStatusResponse {
    /// `locationsStatus`
    pub locations_status: Option<ComplianceStatusLocationStatusObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationRedSkyComplianceStatusResponse: Keys = Keys(&["\"locationsStatus\":"]);

impl Json for UpdateLocationRedSkyComplianceStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationRedSkyComplianceStatusResponse, &mut [&mut self.locations_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationRedSkyComplianceStatusResponse, &[&self.locations_status], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationRedSkyComplianceStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationRedSkyComplianceStatusResponse", self, f) }
}

/// The object `UpdatePersonEmergencyCallbackNumberBody` of Webex. Published as `UpdateAPersonsEmergencyCallbackNumberBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonEmergencyCallbackNumberBody {
    /// `selected`
    pub selected: Option<UpdatePersonEmergencyCallbackNumberBodySelected>,
    /// `locationMemberId`
    pub location_member_id: Option<String>,
    /// `elinEnabled`
    pub elin_enabled: Option<bool>,
    /// `elinForWebexAppEnabled`
    pub elin_for_webex_app_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonEmergencyCallbackNumberBody: Keys = Keys(&["\"selected\":", "\"locationMemberId\":", "\"elinEnabled\":", "\"elinForWebexAppEnabled\":"]);

impl Json for UpdatePersonEmergencyCallbackNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonEmergencyCallbackNumberBody, &mut [&mut self.selected, &mut self.location_member_id, &mut self.elin_enabled, &mut self.elin_for_webex_app_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonEmergencyCallbackNumberBody, &[&self.selected, &self.location_member_id, &self.elin_enabled, &self.elin_for_webex_app_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonEmergencyCallbackNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonEmergencyCallbackNumberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdatePersonEmergencyCallbackNumberBody`].
    pub enum UpdatePersonEmergencyCallbackNumberBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
    }
}

/// The object `UpdateRedSkyBuildingAddressForLocationBody` of Webex. Published as `UpdateARedskyBuildingAddressForALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateRedSkyBuildingAddressForLocationBody {
    /// `address`
    pub address: Option<AddressObjectEmergencyServicesSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRedSkyBuildingAddressForLocationBody: Keys = Keys(&["\"address\":"]);

impl Json for UpdateRedSkyBuildingAddressForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRedSkyBuildingAddressForLocationBody, &mut [&mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRedSkyBuildingAddressForLocationBody, &[&self.address], &self.extra) }
}

impl std::fmt::Debug for UpdateRedSkyBuildingAddressForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRedSkyBuildingAddressForLocationBody", self, f) }
}

/// The object `UpdateVirtualLineEmergencyCallbackSettingsBody` of Webex. Published as `UpdateAVirtualLinesEmergencyCallbackSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualLineEmergencyCallbackSettingsBody {
    /// `selected`; required when sent
    pub selected: Option<UpdateVirtualLineEmergencyCallbackSettingsBodySelected>,
    /// `locationMemberId`
    pub location_member_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualLineEmergencyCallbackSettingsBody: Keys = Keys(&["\"selected\":", "\"locationMemberId\":"]);

impl Json for UpdateVirtualLineEmergencyCallbackSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualLineEmergencyCallbackSettingsBody, &mut [&mut self.selected, &mut self.location_member_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualLineEmergencyCallbackSettingsBody, &[&self.selected, &self.location_member_id], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualLineEmergencyCallbackSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualLineEmergencyCallbackSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateVirtualLineEmergencyCallbackSettingsBody`].
    pub enum UpdateVirtualLineEmergencyCallbackSettingsBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
    }
}

/// The object `UpdateWorkspaceEmergencyCallbackNumberBody` of Webex. Published as `UpdateAWorkspaceEmergencyCallbackNumberBody`.
#[derive(Clone, Default)]
pub struct UpdateWorkspaceEmergencyCallbackNumberBody {
    /// `selected`
    pub selected: Option<UpdateWorkspaceEmergencyCallbackNumberBodySelected>,
    /// `locationMemberId`
    pub location_member_id: Option<String>,
    /// `elinEnabled`
    pub elin_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWorkspaceEmergencyCallbackNumberBody: Keys = Keys(&["\"selected\":", "\"locationMemberId\":", "\"elinEnabled\":"]);

impl Json for UpdateWorkspaceEmergencyCallbackNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWorkspaceEmergencyCallbackNumberBody, &mut [&mut self.selected, &mut self.location_member_id, &mut self.elin_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWorkspaceEmergencyCallbackNumberBody, &[&self.selected, &self.location_member_id, &self.elin_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateWorkspaceEmergencyCallbackNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWorkspaceEmergencyCallbackNumberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateWorkspaceEmergencyCallbackNumberBody`].
    pub enum UpdateWorkspaceEmergencyCallbackNumberBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
    }
}

/// The object `UpdateOrganizationEmergencyCallNotificationBody` of Webex. Published as `UpdateAnOrganizationEmergencyCallNotificationBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationEmergencyCallNotificationBody {
    /// `emergencyCallNotificationEnabled`
    pub emergency_call_notification_enabled: Option<bool>,
    /// `allowEmailNotificationAllLocationEnabled`
    pub allow_email_notification_all_location_enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationEmergencyCallNotificationBody: Keys = Keys(&["\"emergencyCallNotificationEnabled\":", "\"allowEmailNotificationAllLocationEnabled\":", "\"emailAddress\":"]);

impl Json for UpdateOrganizationEmergencyCallNotificationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationEmergencyCallNotificationBody, &mut [&mut self.emergency_call_notification_enabled, &mut self.allow_email_notification_all_location_enabled, &mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationEmergencyCallNotificationBody, &[&self.emergency_call_notification_enabled, &self.allow_email_notification_all_location_enabled, &self.email_address], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationEmergencyCallNotificationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationEmergencyCallNotificationBody", self, f) }
}

/// The object `UpdateRedSkyServiceSettingsBody` of Webex. Published as `UpdateRedskyServiceSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateRedSkyServiceSettingsBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `companyId`
    pub company_id: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `externalTenantEnabled`
    pub external_tenant_enabled: Option<bool>,
    /// `email`
    pub email: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRedSkyServiceSettingsBody: Keys = Keys(&["\"enabled\":", "\"companyId\":", "\"secret\":", "\"externalTenantEnabled\":", "\"email\":", "\"password\":"]);

impl Json for UpdateRedSkyServiceSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRedSkyServiceSettingsBody, &mut [&mut self.enabled, &mut self.company_id, &mut self.secret, &mut self.external_tenant_enabled, &mut self.email, &mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRedSkyServiceSettingsBody, &[&self.enabled, &self.company_id, &self.secret, &self.external_tenant_enabled, &self.email, &self.password], &self.extra) }
}

impl std::fmt::Debug for UpdateRedSkyServiceSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRedSkyServiceSettingsBody", self, f) }
}

/// The object `UpdateOrganizationRedSkyAccountComplianceStatusBody` of Webex. Published as `UpdateTheOrganizationRedskyAccountsComplianceStatusBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationRedSkyAccountComplianceStatusBody {
    /// `complianceStatus`; required when sent
    pub compliance_status: Option<UpdateOrganizationRedSkyAccountComplianceStatusBodyComplianceStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationRedSkyAccountComplianceStatusBody: Keys = Keys(&["\"complianceStatus\":"]);

impl Json for UpdateOrganizationRedSkyAccountComplianceStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationRedSkyAccountComplianceStatusBody, &mut [&mut self.compliance_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationRedSkyAccountComplianceStatusBody, &[&self.compliance_status], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationRedSkyAccountComplianceStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationRedSkyAccountComplianceStatusBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `complianceStatus` of [`UpdateOrganizationRedSkyAccountComplianceStatusBody`].
    pub enum UpdateOrganizationRedSkyAccountComplianceStatusBodyComplianceStatus {
        OptedOut = "OPTED_OUT",
        LocationSetup = "LOCATION_SETUP",
        Alerts = "ALERTS",
        NetworkElements = "NETWORK_ELEMENTS",
        RoutingEnabled = "ROUTING_ENABLED",
    }
}

/// The object `VirtualLinesECBNDependenciesObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLinesECBNDependenciesObject {
    /// `isLocationEcbnDefault`
    pub is_location_ecbn_default: Option<bool>,
    /// `isSelfEcbnDefault`
    pub is_self_ecbn_default: Option<bool>,
    /// `dependentMemberCount`
    pub dependent_member_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLinesECBNDependenciesObject: Keys = Keys(&["\"isLocationEcbnDefault\":", "\"isSelfEcbnDefault\":", "\"dependentMemberCount\":"]);

impl Json for VirtualLinesECBNDependenciesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLinesECBNDependenciesObject, &mut [&mut self.is_location_ecbn_default, &mut self.is_self_ecbn_default, &mut self.dependent_member_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLinesECBNDependenciesObject, &[&self.is_location_ecbn_default, &self.is_self_ecbn_default, &self.dependent_member_count], &self.extra) }
}

impl std::fmt::Debug for VirtualLinesECBNDependenciesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLinesECBNDependenciesObject", self, f) }
}

/// The object `VirtualLinesECBNObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLinesECBNObject {
    /// `selected`
    pub selected: Option<VirtualLinesECBNObjectSelected>,
    /// `directLineInfo`
    pub direct_line_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationECBNInfo`
    pub location_ecbn_info: Option<VirtualLinesECBNObjectDirectLineInfo>,
    /// `locationMemberInfo`
    pub location_member_info: Option<VirtualLinesECBNObjectLocationMemberInfo>,
    /// `defaultInfo`
    pub default_info: Option<VirtualLinesECBNObjectDefaultInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLinesECBNObject: Keys = Keys(&["\"selected\":", "\"directLineInfo\":", "\"locationECBNInfo\":", "\"locationMemberInfo\":", "\"defaultInfo\":"]);

impl Json for VirtualLinesECBNObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLinesECBNObject, &mut [&mut self.selected, &mut self.direct_line_info, &mut self.location_ecbn_info, &mut self.location_member_info, &mut self.default_info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLinesECBNObject, &[&self.selected, &self.direct_line_info, &self.location_ecbn_info, &self.location_member_info, &self.default_info], &self.extra) }
}

impl std::fmt::Debug for VirtualLinesECBNObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLinesECBNObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`VirtualLinesECBNObject`].
    pub enum VirtualLinesECBNObjectSelected {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

/// The object `VirtualLinesECBNObjectDefaultInfo` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLinesECBNObjectDefaultInfo {
    /// `effectiveValue`
    pub effective_value: Option<String>,
    /// `quality`
    pub quality: Option<VirtualLinesECBNObjectDefaultInfoQuality>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLinesECBNObjectDefaultInfo: Keys = Keys(&["\"effectiveValue\":", "\"quality\":"]);

impl Json for VirtualLinesECBNObjectDefaultInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLinesECBNObjectDefaultInfo, &mut [&mut self.effective_value, &mut self.quality], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLinesECBNObjectDefaultInfo, &[&self.effective_value, &self.quality], &self.extra) }
}

impl std::fmt::Debug for VirtualLinesECBNObjectDefaultInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLinesECBNObjectDefaultInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `quality` of [`VirtualLinesECBNObjectDefaultInfo`].
    pub enum VirtualLinesECBNObjectDefaultInfoQuality {
        Recommended = "RECOMMENDED",
        NotRecommended = "NOT_RECOMMENDED",
        Invalid = "INVALID",
    }
}

/// The object `VirtualLinesECBNObjectDirectLineInfo` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLinesECBNObjectDirectLineInfo {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `effectiveLevel`
    pub effective_level: Option<VirtualLinesECBNObjectDirectLineInfoEffectiveLevel>,
    /// `effectiveValue`
    pub effective_value: Option<String>,
    /// `quality`
    pub quality: Option<VirtualLinesECBNObjectDirectLineInfoQuality>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLinesECBNObjectDirectLineInfo: Keys = Keys(&["\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"effectiveLevel\":", "\"effectiveValue\":", "\"quality\":"]);

impl Json for VirtualLinesECBNObjectDirectLineInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLinesECBNObjectDirectLineInfo, &mut [&mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.effective_level, &mut self.effective_value, &mut self.quality], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLinesECBNObjectDirectLineInfo, &[&self.phone_number, &self.first_name, &self.last_name, &self.effective_level, &self.effective_value, &self.quality], &self.extra) }
}

impl std::fmt::Debug for VirtualLinesECBNObjectDirectLineInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLinesECBNObjectDirectLineInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `effectiveLevel` of [`VirtualLinesECBNObjectDirectLineInfo`].
    pub enum VirtualLinesECBNObjectDirectLineInfoEffectiveLevel {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationNumber = "LOCATION_NUMBER",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `quality` of [`VirtualLinesECBNObjectDirectLineInfo`].
    pub enum VirtualLinesECBNObjectDirectLineInfoQuality {
        Recommended = "RECOMMENDED",
        NotRecommended = "NOT_RECOMMENDED",
        Invalid = "INVALID",
    }
}

/// The object `VirtualLinesECBNObjectLocationMemberInfo` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLinesECBNObjectLocationMemberInfo {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `memberId`
    pub member_id: Option<String>,
    /// `effectiveLevel`
    pub effective_level: Option<VirtualLinesECBNObjectLocationMemberInfoEffectiveLevel>,
    /// `effectiveValue`
    pub effective_value: Option<String>,
    /// `quality`
    pub quality: Option<VirtualLinesECBNObjectLocationMemberInfoQuality>,
    /// `memberType`
    pub member_type: Option<VirtualLinesECBNObjectLocationMemberInfoMemberType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLinesECBNObjectLocationMemberInfo: Keys = Keys(&["\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"memberId\":", "\"effectiveLevel\":", "\"effectiveValue\":", "\"quality\":", "\"memberType\":"]);

impl Json for VirtualLinesECBNObjectLocationMemberInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLinesECBNObjectLocationMemberInfo, &mut [&mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.member_id, &mut self.effective_level, &mut self.effective_value, &mut self.quality, &mut self.member_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLinesECBNObjectLocationMemberInfo, &[&self.phone_number, &self.first_name, &self.last_name, &self.member_id, &self.effective_level, &self.effective_value, &self.quality, &self.member_type], &self.extra) }
}

impl std::fmt::Debug for VirtualLinesECBNObjectLocationMemberInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLinesECBNObjectLocationMemberInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `effectiveLevel` of [`VirtualLinesECBNObjectLocationMemberInfo`].
    pub enum VirtualLinesECBNObjectLocationMemberInfoEffectiveLevel {
        DirectLine = "DIRECT_LINE",
        LocationEcbn = "LOCATION_ECBN",
        LocationNumber = "LOCATION_NUMBER",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `quality` of [`VirtualLinesECBNObjectLocationMemberInfo`].
    pub enum VirtualLinesECBNObjectLocationMemberInfoQuality {
        Recommended = "RECOMMENDED",
        NotRecommended = "NOT_RECOMMENDED",
        Invalid = "INVALID",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`VirtualLinesECBNObjectLocationMemberInfo`].
    pub enum VirtualLinesECBNObjectLocationMemberInfoMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}
