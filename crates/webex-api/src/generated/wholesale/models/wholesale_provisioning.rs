// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Address` of Webex.
#[derive(Clone, Default)]
pub struct Address {
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

static K_Address: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for Address {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Address, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Address, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Address", self, f) }
}

/// The object `Customer` of Webex.
#[derive(Clone, Default)]
pub struct Customer {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `address`
    pub address: Option<Address>,
    /// `status`
    pub status: Option<CustomerStatus>,
    /// `packages`
    pub packages: Option<Vec<CustomerPackages>>,
    /// `resourceDetails`
    pub resource_details: Option<ResourceDetails>,
    /// `errors`
    pub errors: Option<Vec<Error>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Customer: Keys = Keys(&["\"id\":", "\"orgId\":", "\"externalId\":", "\"address\":", "\"status\":", "\"packages\":", "\"resourceDetails\":", "\"errors\":"]);

impl Json for Customer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Customer, &mut [&mut self.id, &mut self.org_id, &mut self.external_id, &mut self.address, &mut self.status, &mut self.packages, &mut self.resource_details, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Customer, &[&self.id, &self.org_id, &self.external_id, &self.address, &self.status, &self.packages, &self.resource_details, &self.errors], &self.extra) }
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Customer", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`Customer`].
    pub enum CustomerStatus {
        Provisioned = "provisioned",
        ProvisionedWithErrors = "provisioned_with_errors",
        Provisioning = "provisioning",
        Updating = "updating",
        Deleting = "deleting",
        Error = "error",
        PendingRplReview = "pending_rpl_review",
    }
}

webex_core::open_enum! {
    /// Values of `packages` of [`Customer`].
    pub enum CustomerPackages {
        CommonAreaCalling = "common_area_calling",
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        CiscoCallingPlan = "cisco_calling_plan",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
        CxVoicePorts = "cx_voice_ports",
        CxAiAssistant = "cx_ai_assistant",
        WebexAiAgent = "webex_ai_agent",
    }
}

/// The object `CustomerListResponse` of Webex.
#[derive(Clone, Default)]
pub struct CustomerListResponse {
    /// `items`
    pub items: Option<Vec<Customer>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerListResponse: Keys = Keys(&["\"items\":"]);

impl Json for CustomerListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CustomerListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerListResponse", self, f) }
}

/// The object `CustomerProvisioningPrecheckResponse` of Webex.
#[derive(Clone, Default)]
pub struct CustomerProvisioningPrecheckResponse {
    /// `message`
    pub message: Option<String>,
    /// `info`
    pub info: Option<CustomerProvisioningPrecheckResponseInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerProvisioningPrecheckResponse: Keys = Keys(&["\"message\":", "\"info\":"]);

impl Json for CustomerProvisioningPrecheckResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerProvisioningPrecheckResponse, &mut [&mut self.message, &mut self.info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerProvisioningPrecheckResponse, &[&self.message, &self.info], &self.extra) }
}

impl std::fmt::Debug for CustomerProvisioningPrecheckResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerProvisioningPrecheckResponse", self, f) }
}

/// The object `CustomerProvisioningPrecheckResponseInfo` of Webex.
#[derive(Clone, Default)]
pub struct CustomerProvisioningPrecheckResponseInfo {
    /// `infoCode`
    pub info_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerProvisioningPrecheckResponseInfo: Keys = Keys(&["\"infoCode\":", "\"description\":"]);

impl Json for CustomerProvisioningPrecheckResponseInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerProvisioningPrecheckResponseInfo, &mut [&mut self.info_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerProvisioningPrecheckResponseInfo, &[&self.info_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for CustomerProvisioningPrecheckResponseInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerProvisioningPrecheckResponseInfo", self, f) }
}

/// The object `Error` of Webex.
#[derive(Clone, Default)]
pub struct Error {
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Error: Keys = Keys(&["\"errorCode\":", "\"description\":"]);

impl Json for Error {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Error, &mut [&mut self.error_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Error, &[&self.error_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Error", self, f) }
}

/// The object `Package` of Webex.
#[derive(Clone, Default)]
pub struct Package {
    /// `name`
    pub name: Option<PackageName>,
    /// `status`
    pub status: Option<PackageStatus>,
    /// `warnings`
    pub warnings: Option<Vec<Error>>,
    /// `errors`
    pub errors: Option<Vec<Error>>,
    /// `licenseIds`
    pub license_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Package: Keys = Keys(&["\"name\":", "\"status\":", "\"warnings\":", "\"errors\":", "\"licenseIds\":"]);

impl Json for Package {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Package, &mut [&mut self.name, &mut self.status, &mut self.warnings, &mut self.errors, &mut self.license_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Package, &[&self.name, &self.status, &self.warnings, &self.errors, &self.license_ids], &self.extra) }
}

impl std::fmt::Debug for Package {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Package", self, f) }
}

webex_core::open_enum! {
    /// Values of `name` of [`Package`].
    pub enum PackageName {
        CommonAreaCalling = "common_area_calling",
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        CiscoCallingPlan = "cisco_calling_plan",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
        CxVoicePorts = "cx_voice_ports",
        CxAiAssistant = "cx_ai_assistant",
        WebexAiAgent = "webex_ai_agent",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`Package`].
    pub enum PackageStatus {
        Provisioned = "provisioned",
        Provisioning = "provisioning",
        Deleting = "deleting",
        Error = "error",
    }
}

/// The object `PrecheckWholesaleCustomerProvisioningBody` of Webex. Published as `PrecheckAWholesaleCustomerProvisioningBody`.
#[derive(Clone, Default)]
pub struct PrecheckWholesaleCustomerProvisioningBody {
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `packages`
    pub packages: Option<Vec<PrecheckWholesaleCustomerProvisioningBodyPackages>>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `address`; required when sent
    pub address: Option<PrecheckAWholesaleCustomerProvisioningBodyAddress>,
    /// `customerInfo`
    pub customer_info: Option<PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo>,
    /// `provisioningParameters`
    pub provisioning_parameters: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckWholesaleCustomerProvisioningBody: Keys = Keys(&["\"provisioningId\":", "\"packages\":", "\"orgId\":", "\"externalId\":", "\"address\":", "\"customerInfo\":", "\"provisioningParameters\":"]);

impl Json for PrecheckWholesaleCustomerProvisioningBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckWholesaleCustomerProvisioningBody, &mut [&mut self.provisioning_id, &mut self.packages, &mut self.org_id, &mut self.external_id, &mut self.address, &mut self.customer_info, &mut self.provisioning_parameters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckWholesaleCustomerProvisioningBody, &[&self.provisioning_id, &self.packages, &self.org_id, &self.external_id, &self.address, &self.customer_info, &self.provisioning_parameters], &self.extra) }
}

impl std::fmt::Debug for PrecheckWholesaleCustomerProvisioningBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckWholesaleCustomerProvisioningBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `packages` of [`PrecheckWholesaleCustomerProvisioningBody`].
    pub enum PrecheckWholesaleCustomerProvisioningBodyPackages {
        CommonAreaCalling = "common_area_calling",
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        CiscoCallingPlan = "cisco_calling_plan",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
        CxVoicePorts = "cx_voice_ports",
        CxAiAssistant = "cx_ai_assistant",
        WebexAiAgent = "webex_ai_agent",
    }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyAddress` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyAddress {
    /// `addressLine1`; required when sent
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`; required when sent
    pub city: Option<String>,
    /// `stateOrProvince`
    pub state_or_province: Option<String>,
    /// `zipOrPostalCode`
    pub zip_or_postal_code: Option<String>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyAddress", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo {
    /// `name`
    pub name: Option<String>,
    /// `primaryEmail`; required when sent
    pub primary_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo: Keys = Keys(&["\"name\":", "\"primaryEmail\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo, &mut [&mut self.name, &mut self.primary_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo, &[&self.name, &self.primary_email], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyCustomerInfo", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters {
    /// `calling`
    pub calling: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling>,
    /// `meetings`
    pub meetings: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings>,
    /// `packages`
    pub packages: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters: Keys = Keys(&["\"calling\":", "\"meetings\":", "\"packages\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters, &mut [&mut self.calling, &mut self.meetings, &mut self.packages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters, &[&self.calling, &self.meetings, &self.packages], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParameters", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling {
    /// `location`; required when sent
    pub location: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling: Keys = Keys(&["\"location\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling, &mut [&mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling, &[&self.location], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCalling", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `address`; required when sent
    pub address: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `language`; required when sent
    pub language: Option<String>,
    /// `emergencyLocationIdentifier`
    pub emergency_location_identifier: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation: Keys = Keys(&["\"name\":", "\"address\":", "\"timezone\":", "\"language\":", "\"emergencyLocationIdentifier\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation, &mut [&mut self.name, &mut self.address, &mut self.timezone, &mut self.language, &mut self.emergency_location_identifier], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation, &[&self.name, &self.address, &self.timezone, &self.language, &self.emergency_location_identifier], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocation", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress {
    /// `addressLine1`; required when sent
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`; required when sent
    pub city: Option<String>,
    /// `stateOrProvince`
    pub state_or_province: Option<String>,
    /// `zipOrPostalCode`
    pub zip_or_postal_code: Option<String>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersCallingLocationAddress", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings {
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings: Keys = Keys(&["\"timezone\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings, &mut [&mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings, &[&self.timezone], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersMeetings", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages {
    /// `limits`
    pub limits: Option<PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages: Keys = Keys(&["\"limits\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages, &mut [&mut self.limits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages, &[&self.limits], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackages", self, f) }
}

/// The object `PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits {
    /// `webex_calling`
    pub webex_calling: Option<f64>,
    /// `common_area_calling`
    pub common_area_calling: Option<f64>,
    /// `webex_meetings`
    pub webex_meetings: Option<f64>,
    /// `webex_suite`
    pub webex_suite: Option<f64>,
    /// `webex_voice`
    pub webex_voice: Option<f64>,
    /// `cx_essentials`
    pub cx_essentials: Option<f64>,
    /// `webex_calling_standard`
    pub webex_calling_standard: Option<f64>,
    /// `attendant_console`
    pub attendant_console: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits: Keys = Keys(&["\"webex_calling\":", "\"common_area_calling\":", "\"webex_meetings\":", "\"webex_suite\":", "\"webex_voice\":", "\"cx_essentials\":", "\"webex_calling_standard\":", "\"attendant_console\":"]);

impl Json for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits, &mut [&mut self.webex_calling, &mut self.common_area_calling, &mut self.webex_meetings, &mut self.webex_suite, &mut self.webex_voice, &mut self.cx_essentials, &mut self.webex_calling_standard, &mut self.attendant_console], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits, &[&self.webex_calling, &self.common_area_calling, &self.webex_meetings, &self.webex_suite, &self.webex_voice, &self.cx_essentials, &self.webex_calling_standard, &self.attendant_console], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleCustomerProvisioningBodyProvisioningParametersPackagesLimits", self, f) }
}

/// The object `PrecheckWholesaleSubscriberProvisioningBody` of Webex. Published as `PrecheckAWholesaleSubscriberProvisioningBody`.
#[derive(Clone, Default)]
pub struct PrecheckWholesaleSubscriberProvisioningBody {
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `customerId`
    pub customer_id: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `package`
    pub package: Option<PrecheckWholesaleSubscriberProvisioningBodyPackage>,
    /// `packages`
    pub packages: Option<Vec<PrecheckWholesaleSubscriberProvisioningBodyPackages>>,
    /// `provisioningParameters`
    pub provisioning_parameters: Option<PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters>,
    /// `customerInfo`
    pub customer_info: Option<PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckWholesaleSubscriberProvisioningBody: Keys = Keys(&["\"provisioningId\":", "\"customerId\":", "\"email\":", "\"package\":", "\"packages\":", "\"provisioningParameters\":", "\"customerInfo\":"]);

impl Json for PrecheckWholesaleSubscriberProvisioningBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckWholesaleSubscriberProvisioningBody, &mut [&mut self.provisioning_id, &mut self.customer_id, &mut self.email, &mut self.package, &mut self.packages, &mut self.provisioning_parameters, &mut self.customer_info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckWholesaleSubscriberProvisioningBody, &[&self.provisioning_id, &self.customer_id, &self.email, &self.package, &self.packages, &self.provisioning_parameters, &self.customer_info], &self.extra) }
}

impl std::fmt::Debug for PrecheckWholesaleSubscriberProvisioningBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckWholesaleSubscriberProvisioningBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`PrecheckWholesaleSubscriberProvisioningBody`].
    pub enum PrecheckWholesaleSubscriberProvisioningBodyPackage {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
    }
}

webex_core::open_enum! {
    /// Values of `packages` of [`PrecheckWholesaleSubscriberProvisioningBody`].
    pub enum PrecheckWholesaleSubscriberProvisioningBodyPackages {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
    }
}

/// The object `PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo {
    /// `primaryEmail`; required when sent
    pub primary_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo: Keys = Keys(&["\"primaryEmail\":"]);

impl Json for PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo, &mut [&mut self.primary_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo, &[&self.primary_email], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleSubscriberProvisioningBodyCustomerInfo", self, f) }
}

/// The object `PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"primaryPhoneNumber\":", "\"extension\":", "\"locationId\":"]);

impl Json for PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters, &mut [&mut self.first_name, &mut self.last_name, &mut self.primary_phone_number, &mut self.extension, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters, &[&self.first_name, &self.last_name, &self.primary_phone_number, &self.extension, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrecheckAWholesaleSubscriberProvisioningBodyProvisioningParameters", self, f) }
}

/// The object `ProvisionWholesaleCustomerBody` of Webex. Published as `ProvisionAWholesaleCustomerBody`.
#[derive(Clone, Default)]
pub struct ProvisionWholesaleCustomerBody {
    /// `provisioningId`; required when sent
    pub provisioning_id: Option<String>,
    /// `packages`; required when sent
    pub packages: Option<Vec<ProvisionWholesaleCustomerBodyPackages>>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `externalId`; required when sent
    pub external_id: Option<String>,
    /// `address`; required when sent
    pub address: Option<ProvisionAWholesaleCustomerBodyAddress>,
    /// `customerInfo`
    pub customer_info: Option<ProvisionAWholesaleCustomerBodyCustomerInfo>,
    /// `provisioningParameters`
    pub provisioning_parameters: Option<ProvisionAWholesaleCustomerBodyProvisioningParameters>,
    /// `subPartnerAdminEmail`
    pub sub_partner_admin_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionWholesaleCustomerBody: Keys = Keys(&["\"provisioningId\":", "\"packages\":", "\"orgId\":", "\"externalId\":", "\"address\":", "\"customerInfo\":", "\"provisioningParameters\":", "\"subPartnerAdminEmail\":"]);

impl Json for ProvisionWholesaleCustomerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionWholesaleCustomerBody, &mut [&mut self.provisioning_id, &mut self.packages, &mut self.org_id, &mut self.external_id, &mut self.address, &mut self.customer_info, &mut self.provisioning_parameters, &mut self.sub_partner_admin_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionWholesaleCustomerBody, &[&self.provisioning_id, &self.packages, &self.org_id, &self.external_id, &self.address, &self.customer_info, &self.provisioning_parameters, &self.sub_partner_admin_email], &self.extra) }
}

impl std::fmt::Debug for ProvisionWholesaleCustomerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionWholesaleCustomerBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `packages` of [`ProvisionWholesaleCustomerBody`].
    pub enum ProvisionWholesaleCustomerBodyPackages {
        CommonAreaCalling = "common_area_calling",
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        CiscoCallingPlan = "cisco_calling_plan",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
        CxVoicePorts = "cx_voice_ports",
        CxAiAssistant = "cx_ai_assistant",
        WebexAiAgent = "webex_ai_agent",
    }
}

/// The object `ProvisionAWholesaleCustomerBodyAddress` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyAddress {
    /// `addressLine1`; required when sent
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`; required when sent
    pub city: Option<String>,
    /// `stateOrProvince`
    pub state_or_province: Option<String>,
    /// `zipOrPostalCode`
    pub zip_or_postal_code: Option<String>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for ProvisionAWholesaleCustomerBodyAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyAddress", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyCustomerInfo` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyCustomerInfo {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `primaryEmail`; required when sent
    pub primary_email: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyCustomerInfo: Keys = Keys(&["\"name\":", "\"primaryEmail\":", "\"language\":"]);

impl Json for ProvisionAWholesaleCustomerBodyCustomerInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyCustomerInfo, &mut [&mut self.name, &mut self.primary_email, &mut self.language], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyCustomerInfo, &[&self.name, &self.primary_email, &self.language], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyCustomerInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyCustomerInfo", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParameters {
    /// `calling`
    pub calling: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersCalling>,
    /// `meetings`
    pub meetings: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings>,
    /// `packages`
    pub packages: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersPackages>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParameters: Keys = Keys(&["\"calling\":", "\"meetings\":", "\"packages\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParameters, &mut [&mut self.calling, &mut self.meetings, &mut self.packages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParameters, &[&self.calling, &self.meetings, &self.packages], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParameters", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersCalling` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersCalling {
    /// `location`; required when sent
    pub location: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersCalling: Keys = Keys(&["\"location\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCalling, &mut [&mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCalling, &[&self.location], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersCalling", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `address`; required when sent
    pub address: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `language`; required when sent
    pub language: Option<String>,
    /// `emergencyLocationIdentifier`
    pub emergency_location_identifier: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation: Keys = Keys(&["\"name\":", "\"address\":", "\"timezone\":", "\"language\":", "\"emergencyLocationIdentifier\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation, &mut [&mut self.name, &mut self.address, &mut self.timezone, &mut self.language, &mut self.emergency_location_identifier], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation, &[&self.name, &self.address, &self.timezone, &self.language, &self.emergency_location_identifier], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocation", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
    /// `addressLine1`; required when sent
    pub address_line1: Option<String>,
    /// `addressLine2`
    pub address_line2: Option<String>,
    /// `city`; required when sent
    pub city: Option<String>,
    /// `stateOrProvince`
    pub state_or_province: Option<String>,
    /// `zipOrPostalCode`
    pub zip_or_postal_code: Option<String>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings {
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings: Keys = Keys(&["\"timezone\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings, &mut [&mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings, &[&self.timezone], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersMeetings", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersPackages` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersPackages {
    /// `limits`
    pub limits: Option<ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackages: Keys = Keys(&["\"limits\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersPackages {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackages, &mut [&mut self.limits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackages, &[&self.limits], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersPackages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersPackages", self, f) }
}

/// The object `ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
    /// `webex_calling`
    pub webex_calling: Option<f64>,
    /// `common_area_calling`
    pub common_area_calling: Option<f64>,
    /// `webex_meetings`
    pub webex_meetings: Option<f64>,
    /// `webex_suite`
    pub webex_suite: Option<f64>,
    /// `webex_voice`
    pub webex_voice: Option<f64>,
    /// `cx_essentials`
    pub cx_essentials: Option<f64>,
    /// `webex_calling_standard`
    pub webex_calling_standard: Option<f64>,
    /// `attendant_console`
    pub attendant_console: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits: Keys = Keys(&["\"webex_calling\":", "\"common_area_calling\":", "\"webex_meetings\":", "\"webex_suite\":", "\"webex_voice\":", "\"cx_essentials\":", "\"webex_calling_standard\":", "\"attendant_console\":"]);

impl Json for ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits, &mut [&mut self.webex_calling, &mut self.common_area_calling, &mut self.webex_meetings, &mut self.webex_suite, &mut self.webex_voice, &mut self.cx_essentials, &mut self.webex_calling_standard, &mut self.attendant_console], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits, &[&self.webex_calling, &self.common_area_calling, &self.webex_meetings, &self.webex_suite, &self.webex_voice, &self.cx_essentials, &self.webex_calling_standard, &self.attendant_console], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleCustomerBodyProvisioningParametersPackagesLimits", self, f) }
}

/// The object `ProvisionWholesaleSubscriberBody` of Webex. Published as `ProvisionAWholesaleSubscriberBody`.
#[derive(Clone, Default)]
pub struct ProvisionWholesaleSubscriberBody {
    /// `customerId`; required when sent
    pub customer_id: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `package`
    pub package: Option<ProvisionWholesaleSubscriberBodyPackage>,
    /// `packages`
    pub packages: Option<Vec<ProvisionWholesaleSubscriberBodyPackages>>,
    /// `provisioningParameters`; required when sent
    pub provisioning_parameters: Option<ProvisionAWholesaleSubscriberBodyProvisioningParameters>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionWholesaleSubscriberBody: Keys = Keys(&["\"customerId\":", "\"email\":", "\"package\":", "\"packages\":", "\"provisioningParameters\":"]);

impl Json for ProvisionWholesaleSubscriberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionWholesaleSubscriberBody, &mut [&mut self.customer_id, &mut self.email, &mut self.package, &mut self.packages, &mut self.provisioning_parameters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionWholesaleSubscriberBody, &[&self.customer_id, &self.email, &self.package, &self.packages, &self.provisioning_parameters], &self.extra) }
}

impl std::fmt::Debug for ProvisionWholesaleSubscriberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionWholesaleSubscriberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`ProvisionWholesaleSubscriberBody`].
    pub enum ProvisionWholesaleSubscriberBodyPackage {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
    }
}

webex_core::open_enum! {
    /// Values of `packages` of [`ProvisionWholesaleSubscriberBody`].
    pub enum ProvisionWholesaleSubscriberBodyPackages {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
    }
}

/// The object `ProvisionAWholesaleSubscriberBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct ProvisionAWholesaleSubscriberBodyProvisioningParameters {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionAWholesaleSubscriberBodyProvisioningParameters: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"primaryPhoneNumber\":", "\"extension\":", "\"locationId\":"]);

impl Json for ProvisionAWholesaleSubscriberBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionAWholesaleSubscriberBodyProvisioningParameters, &mut [&mut self.first_name, &mut self.last_name, &mut self.primary_phone_number, &mut self.extension, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionAWholesaleSubscriberBodyProvisioningParameters, &[&self.first_name, &self.last_name, &self.primary_phone_number, &self.extension, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ProvisionAWholesaleSubscriberBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionAWholesaleSubscriberBodyProvisioningParameters", self, f) }
}

/// The object `ResourceDetails` of Webex.
#[derive(Clone, Default)]
pub struct ResourceDetails {
    /// `packages`
    pub packages: Option<Vec<Package>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceDetails: Keys = Keys(&["\"packages\":"]);

impl Json for ResourceDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceDetails, &mut [&mut self.packages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceDetails, &[&self.packages], &self.extra) }
}

impl std::fmt::Debug for ResourceDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceDetails", self, f) }
}

/// The object `ResourceURL` of Webex.
#[derive(Clone, Default)]
pub struct ResourceURL {
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceURL: Keys = Keys(&["\"url\":"]);

impl Json for ResourceURL {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceURL, &mut [&mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceURL, &[&self.url], &self.extra) }
}

impl std::fmt::Debug for ResourceURL {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceURL", self, f) }
}

/// The object `SubPartner` of Webex.
#[derive(Clone, Default)]
pub struct SubPartner {
    /// `orgId`
    pub org_id: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `provisioningState`
    pub provisioning_state: Option<SubPartnerProvisioningState>,
    /// `created`
    pub created: Option<String>,
    /// `billingStartDate`
    pub billing_start_date: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubPartner: Keys = Keys(&["\"orgId\":", "\"subscriptionId\":", "\"provisioningState\":", "\"created\":", "\"billingStartDate\":"]);

impl Json for SubPartner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubPartner, &mut [&mut self.org_id, &mut self.subscription_id, &mut self.provisioning_state, &mut self.created, &mut self.billing_start_date], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubPartner, &[&self.org_id, &self.subscription_id, &self.provisioning_state, &self.created, &self.billing_start_date], &self.extra) }
}

impl std::fmt::Debug for SubPartner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubPartner", self, f) }
}

webex_core::open_enum! {
    /// Values of `provisioningState` of [`SubPartner`].
    pub enum SubPartnerProvisioningState {
        Active = "active",
        Suspended = "suspended",
    }
}

/// The object `SubPartnersListResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubPartnersListResponse {
    /// `items`
    pub items: Option<Vec<SubPartner>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubPartnersListResponse: Keys = Keys(&["\"items\":"]);

impl Json for SubPartnersListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubPartnersListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubPartnersListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SubPartnersListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubPartnersListResponse", self, f) }
}

/// The object `Subscriber` of Webex.
#[derive(Clone, Default)]
pub struct Subscriber {
    /// `id`
    pub id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `customerId`
    pub customer_id: Option<String>,
    /// `externalCustomerId`
    pub external_customer_id: Option<String>,
    /// `package`
    pub package: Option<SubscriberPackage>,
    /// `packages`
    pub packages: Option<Vec<SubscriberPackages>>,
    /// `status`
    pub status: Option<SubscriberStatus>,
    /// `errors`
    pub errors: Option<Vec<Error>>,
    /// `created`
    pub created: Option<String>,
    /// `lastStatusChange`
    pub last_status_change: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Subscriber: Keys = Keys(&["\"id\":", "\"personId\":", "\"email\":", "\"customerId\":", "\"externalCustomerId\":", "\"package\":", "\"packages\":", "\"status\":", "\"errors\":", "\"created\":", "\"lastStatusChange\":"]);

impl Json for Subscriber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Subscriber, &mut [&mut self.id, &mut self.person_id, &mut self.email, &mut self.customer_id, &mut self.external_customer_id, &mut self.package, &mut self.packages, &mut self.status, &mut self.errors, &mut self.created, &mut self.last_status_change], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Subscriber, &[&self.id, &self.person_id, &self.email, &self.customer_id, &self.external_customer_id, &self.package, &self.packages, &self.status, &self.errors, &self.created, &self.last_status_change], &self.extra) }
}

impl std::fmt::Debug for Subscriber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Subscriber", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`Subscriber`].
    pub enum SubscriberPackage {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
    }
}

webex_core::open_enum! {
    /// Values of `packages` of [`Subscriber`].
    pub enum SubscriberPackages {
        WebexCalling = "webex_calling",
        WebexMeetings = "webex_meetings",
        WebexSuite = "webex_suite",
        WebexVoice = "webex_voice",
        CxEssentials = "cx_essentials",
        WebexCallingStandard = "webex_calling_standard",
        AttendantConsole = "attendant_console",
        CxPremiumAgent = "cx_premium_agent",
        CxStandardAgent = "cx_standard_agent",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`Subscriber`].
    pub enum SubscriberStatus {
        Provisioned = "provisioned",
        PendingUserMigration = "pending_user_migration",
    }
}

/// The object `SubscriberListResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberListResponse {
    /// `items`
    pub items: Option<Vec<Subscriber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberListResponse: Keys = Keys(&["\"items\":"]);

impl Json for SubscriberListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SubscriberListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberListResponse", self, f) }
}
