// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SubscriberProvisioningPrecheckResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberProvisioningPrecheckResponse {
    /// `message`
    pub message: Option<String>,
    /// `info`
    pub info: Option<SubscriberProvisioningPrecheckResponseInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberProvisioningPrecheckResponse: Keys = Keys(&["\"message\":", "\"info\":"]);

impl Json for SubscriberProvisioningPrecheckResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberProvisioningPrecheckResponse, &mut [&mut self.message, &mut self.info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberProvisioningPrecheckResponse, &[&self.message, &self.info], &self.extra) }
}

impl std::fmt::Debug for SubscriberProvisioningPrecheckResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberProvisioningPrecheckResponse", self, f) }
}

/// The object `SubscriberProvisioningPrecheckResponseInfo` of Webex.
#[derive(Clone, Default)]
pub struct SubscriberProvisioningPrecheckResponseInfo {
    /// `infoCode`
    pub info_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriberProvisioningPrecheckResponseInfo: Keys = Keys(&["\"infoCode\":", "\"description\":"]);

impl Json for SubscriberProvisioningPrecheckResponseInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriberProvisioningPrecheckResponseInfo, &mut [&mut self.info_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriberProvisioningPrecheckResponseInfo, &[&self.info_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for SubscriberProvisioningPrecheckResponseInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriberProvisioningPrecheckResponseInfo", self, f) }
}

/// The object `UpdateWholesaleCustomerBody` of Webex. Published as `UpdateAWholesaleCustomerBody`.
#[derive(Clone, Default)]
pub struct UpdateWholesaleCustomerBody {
    /// `externalId`
    pub external_id: Option<String>,
    /// `packages`; required when sent
    pub packages: Option<Vec<UpdateWholesaleCustomerBodyPackages>>,
    /// `address`
    pub address: Option<UpdateAWholesaleCustomerBodyAddress>,
    /// `provisioningParameters`
    pub provisioning_parameters: Option<UpdateAWholesaleCustomerBodyProvisioningParameters>,
    /// `subPartnerAdminEmail`
    pub sub_partner_admin_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWholesaleCustomerBody: Keys = Keys(&["\"externalId\":", "\"packages\":", "\"address\":", "\"provisioningParameters\":", "\"subPartnerAdminEmail\":"]);

impl Json for UpdateWholesaleCustomerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWholesaleCustomerBody, &mut [&mut self.external_id, &mut self.packages, &mut self.address, &mut self.provisioning_parameters, &mut self.sub_partner_admin_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWholesaleCustomerBody, &[&self.external_id, &self.packages, &self.address, &self.provisioning_parameters, &self.sub_partner_admin_email], &self.extra) }
}

impl std::fmt::Debug for UpdateWholesaleCustomerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWholesaleCustomerBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `packages` of [`UpdateWholesaleCustomerBody`].
    pub enum UpdateWholesaleCustomerBodyPackages {
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

/// The object `UpdateAWholesaleCustomerBodyAddress` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyAddress {
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

static K_UpdateAWholesaleCustomerBodyAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for UpdateAWholesaleCustomerBodyAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyAddress", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParameters {
    /// `calling`
    pub calling: Option<UpdateAWholesaleCustomerBodyProvisioningParametersCalling>,
    /// `meetings`
    pub meetings: Option<UpdateAWholesaleCustomerBodyProvisioningParametersMeetings>,
    /// `packages`
    pub packages: Option<UpdateAWholesaleCustomerBodyProvisioningParametersPackages>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleCustomerBodyProvisioningParameters: Keys = Keys(&["\"calling\":", "\"meetings\":", "\"packages\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParameters, &mut [&mut self.calling, &mut self.meetings, &mut self.packages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParameters, &[&self.calling, &self.meetings, &self.packages], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParameters", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersCalling` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersCalling {
    /// `location`; required when sent
    pub location: Option<UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleCustomerBodyProvisioningParametersCalling: Keys = Keys(&["\"location\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCalling, &mut [&mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCalling, &[&self.location], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersCalling", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `address`; required when sent
    pub address: Option<UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `language`; required when sent
    pub language: Option<String>,
    /// `emergencyLocationIdentifier`
    pub emergency_location_identifier: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation: Keys = Keys(&["\"name\":", "\"address\":", "\"timezone\":", "\"language\":", "\"emergencyLocationIdentifier\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation, &mut [&mut self.name, &mut self.address, &mut self.timezone, &mut self.language, &mut self.emergency_location_identifier], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation, &[&self.name, &self.address, &self.timezone, &self.language, &self.emergency_location_identifier], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocation", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
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

static K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress: Keys = Keys(&["\"addressLine1\":", "\"addressLine2\":", "\"city\":", "\"stateOrProvince\":", "\"zipOrPostalCode\":", "\"country\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress, &mut [&mut self.address_line1, &mut self.address_line2, &mut self.city, &mut self.state_or_province, &mut self.zip_or_postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress, &[&self.address_line1, &self.address_line2, &self.city, &self.state_or_province, &self.zip_or_postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersCallingLocationAddress", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersMeetings` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersMeetings {
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleCustomerBodyProvisioningParametersMeetings: Keys = Keys(&["\"timezone\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersMeetings, &mut [&mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersMeetings, &[&self.timezone], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersMeetings", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersPackages` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersPackages {
    /// `limits`
    pub limits: Option<UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleCustomerBodyProvisioningParametersPackages: Keys = Keys(&["\"limits\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersPackages {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersPackages, &mut [&mut self.limits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersPackages, &[&self.limits], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersPackages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersPackages", self, f) }
}

/// The object `UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
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

static K_UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits: Keys = Keys(&["\"webex_calling\":", "\"common_area_calling\":", "\"webex_meetings\":", "\"webex_suite\":", "\"webex_voice\":", "\"cx_essentials\":", "\"webex_calling_standard\":", "\"attendant_console\":"]);

impl Json for UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits, &mut [&mut self.webex_calling, &mut self.common_area_calling, &mut self.webex_meetings, &mut self.webex_suite, &mut self.webex_voice, &mut self.cx_essentials, &mut self.webex_calling_standard, &mut self.attendant_console], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits, &[&self.webex_calling, &self.common_area_calling, &self.webex_meetings, &self.webex_suite, &self.webex_voice, &self.cx_essentials, &self.webex_calling_standard, &self.attendant_console], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleCustomerBodyProvisioningParametersPackagesLimits", self, f) }
}

/// The object `UpdateWholesaleSubscriberBody` of Webex. Published as `UpdateAWholesaleSubscriberBody`.
#[derive(Clone, Default)]
pub struct UpdateWholesaleSubscriberBody {
    /// `package`
    pub package: Option<UpdateWholesaleSubscriberBodyPackage>,
    /// `packages`
    pub packages: Option<Vec<UpdateWholesaleSubscriberBodyPackages>>,
    /// `provisioningParameters`
    pub provisioning_parameters: Option<UpdateAWholesaleSubscriberBodyProvisioningParameters>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWholesaleSubscriberBody: Keys = Keys(&["\"package\":", "\"packages\":", "\"provisioningParameters\":"]);

impl Json for UpdateWholesaleSubscriberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWholesaleSubscriberBody, &mut [&mut self.package, &mut self.packages, &mut self.provisioning_parameters], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWholesaleSubscriberBody, &[&self.package, &self.packages, &self.provisioning_parameters], &self.extra) }
}

impl std::fmt::Debug for UpdateWholesaleSubscriberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWholesaleSubscriberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `package` of [`UpdateWholesaleSubscriberBody`].
    pub enum UpdateWholesaleSubscriberBodyPackage {
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
    /// Values of `packages` of [`UpdateWholesaleSubscriberBody`].
    pub enum UpdateWholesaleSubscriberBodyPackages {
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

/// The object `UpdateAWholesaleSubscriberBodyProvisioningParameters` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAWholesaleSubscriberBodyProvisioningParameters {
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAWholesaleSubscriberBodyProvisioningParameters: Keys = Keys(&["\"primaryPhoneNumber\":", "\"extension\":", "\"locationId\":"]);

impl Json for UpdateAWholesaleSubscriberBodyProvisioningParameters {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAWholesaleSubscriberBodyProvisioningParameters, &mut [&mut self.primary_phone_number, &mut self.extension, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAWholesaleSubscriberBodyProvisioningParameters, &[&self.primary_phone_number, &self.extension, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for UpdateAWholesaleSubscriberBodyProvisioningParameters {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAWholesaleSubscriberBodyProvisioningParameters", self, f) }
}
