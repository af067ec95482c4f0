// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetVirtualLineObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `directorySearchEnabled`
    pub directory_search_enabled: Option<bool>,
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `number`
    pub number: Option<GetVirtualLineObjectNumber>,
    /// `devices`
    pub devices: Option<Vec<DevicesObject>>,
    /// `location`
    pub location: Option<GetVirtualLineObjectLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"directorySearchEnabled\":", "\"announcementLanguage\":", "\"timeZone\":", "\"number\":", "\"devices\":", "\"location\":"]);

impl Json for GetVirtualLineObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.directory_search_enabled, &mut self.announcement_language, &mut self.time_zone, &mut self.number, &mut self.devices, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.directory_search_enabled, &self.announcement_language, &self.time_zone, &self.number, &self.devices, &self.location], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineObject", self, f) }
}

/// The object `GetVirtualLineObjectLocation` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineObjectLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `address`
    pub address: Option<GetVirtualLineObjectLocationAddress>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineObjectLocation: Keys = Keys(&["\"id\":", "\"name\":", "\"address\":"]);

impl Json for GetVirtualLineObjectLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineObjectLocation, &mut [&mut self.id, &mut self.name, &mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineObjectLocation, &[&self.id, &self.name, &self.address], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineObjectLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineObjectLocation", self, f) }
}

/// The object `GetVirtualLineObjectLocationAddress` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineObjectLocationAddress {
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineObjectLocationAddress: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for GetVirtualLineObjectLocationAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineObjectLocationAddress, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineObjectLocationAddress, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineObjectLocationAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineObjectLocationAddress", self, f) }
}

/// The object `GetVirtualLineObjectNumber` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineObjectNumber {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineObjectNumber: Keys = Keys(&["\"external\":", "\"extension\":", "\"primary\":"]);

impl Json for GetVirtualLineObjectNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineObjectNumber, &mut [&mut self.external, &mut self.extension, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineObjectNumber, &[&self.external, &self.extension, &self.primary], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineObjectNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineObjectNumber", self, f) }
}

/// The object `ListVirtualLineObject` of Webex.
#[derive(Clone, Default)]
pub struct ListVirtualLineObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `callerIdLastName`
    pub caller_id_last_name: Option<String>,
    /// `callerIdFirstName`
    pub caller_id_first_name: Option<String>,
    /// `callerIdNumber`
    pub caller_id_number: Option<String>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<ListVirtualLineObjectExternalCallerIdNamePolicy>,
    /// `customExternalCallerIdName`
    pub custom_external_caller_id_name: Option<String>,
    /// `number`
    pub number: Option<ListVirtualLineObjectNumber>,
    /// `location`
    pub location: Option<ListVirtualLineObjectLocation>,
    /// `numberOfDevicesAssigned`
    pub number_of_devices_assigned: Option<i64>,
    /// `billingPlan`
    pub billing_plan: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualLineObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"callerIdLastName\":", "\"callerIdFirstName\":", "\"callerIdNumber\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"number\":", "\"location\":", "\"numberOfDevicesAssigned\":", "\"billingPlan\":"]);

impl Json for ListVirtualLineObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualLineObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.caller_id_last_name, &mut self.caller_id_first_name, &mut self.caller_id_number, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.number, &mut self.location, &mut self.number_of_devices_assigned, &mut self.billing_plan], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualLineObject, &[&self.id, &self.last_name, &self.first_name, &self.caller_id_last_name, &self.caller_id_first_name, &self.caller_id_number, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.number, &self.location, &self.number_of_devices_assigned, &self.billing_plan], &self.extra) }
}

impl std::fmt::Debug for ListVirtualLineObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualLineObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`ListVirtualLineObject`].
    pub enum ListVirtualLineObjectExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `ListVirtualLineObjectLocation` of Webex.
#[derive(Clone, Default)]
pub struct ListVirtualLineObjectLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualLineObjectLocation: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListVirtualLineObjectLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualLineObjectLocation, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualLineObjectLocation, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListVirtualLineObjectLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualLineObjectLocation", self, f) }
}

/// The object `ListVirtualLineObjectNumber` of Webex.
#[derive(Clone, Default)]
pub struct ListVirtualLineObjectNumber {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualLineObjectNumber: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for ListVirtualLineObjectNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualLineObjectNumber, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualLineObjectNumber, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ListVirtualLineObjectNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualLineObjectNumber", self, f) }
}

/// The object `UpdateDigitPatternForVirtualProfileBody` of Webex. Published as `ModifyADigitPatternForAVirtualProfileBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternForVirtualProfileBody {
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<UpdateDigitPatternForVirtualProfileBodyAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternForVirtualProfileBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for UpdateDigitPatternForVirtualProfileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternForVirtualProfileBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternForVirtualProfileBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternForVirtualProfileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternForVirtualProfileBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateDigitPatternForVirtualProfileBody`].
    pub enum UpdateDigitPatternForVirtualProfileBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateVirtualLineOutgoingCallingPermissionsSettingsBody` of Webex. Published as `ModifyAVirtualLinesOutgoingCallingPermissionsSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualLineOutgoingCallingPermissionsSettingsBody {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`; required when sent
    pub calling_permissions: Option<Vec<OutgoingCallingPermissionsSettingPutCallingPermissionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualLineOutgoingCallingPermissionsSettingsBody: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for UpdateVirtualLineOutgoingCallingPermissionsSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualLineOutgoingCallingPermissionsSettingsBody, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualLineOutgoingCallingPermissionsSettingsBody, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualLineOutgoingCallingPermissionsSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualLineOutgoingCallingPermissionsSettingsBody", self, f) }
}

/// The object `UpdateVirtualLineVoicemailPasscodeBody` of Webex. Published as `ModifyAVirtualLinesVoicemailPasscodeBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualLineVoicemailPasscodeBody {
    /// `passcode`; required when sent
    pub passcode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualLineVoicemailPasscodeBody: Keys = Keys(&["\"passcode\":"]);

impl Json for UpdateVirtualLineVoicemailPasscodeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualLineVoicemailPasscodeBody, &mut [&mut self.passcode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualLineVoicemailPasscodeBody, &[&self.passcode], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualLineVoicemailPasscodeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualLineVoicemailPasscodeBody", self, f) }
}

/// The object `UpdateAccessCodesForVirtualLineBody` of Webex. Published as `ModifyAccessCodesForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateAccessCodesForVirtualLineBody {
    /// `useCustomAccessCodes`
    pub use_custom_access_codes: Option<bool>,
    /// `deleteCodes`
    pub delete_codes: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAccessCodesForVirtualLineBody: Keys = Keys(&["\"useCustomAccessCodes\":", "\"deleteCodes\":"]);

impl Json for UpdateAccessCodesForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAccessCodesForVirtualLineBody, &mut [&mut self.use_custom_access_codes, &mut self.delete_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAccessCodesForVirtualLineBody, &[&self.use_custom_access_codes, &self.delete_codes], &self.extra) }
}

impl std::fmt::Debug for UpdateAccessCodesForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAccessCodesForVirtualLineBody", self, f) }
}

/// The object `UpdateDoNotDisturbSettingsForVirtualLineBody` of Webex. Published as `ModifyDonotdisturbSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateDoNotDisturbSettingsForVirtualLineBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDoNotDisturbSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":"]);

impl Json for UpdateDoNotDisturbSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDoNotDisturbSettingsForVirtualLineBody, &mut [&mut self.enabled, &mut self.ring_splash_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDoNotDisturbSettingsForVirtualLineBody, &[&self.enabled, &self.ring_splash_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDoNotDisturbSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDoNotDisturbSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody` of Webex. Published as `ModifyTheDigitPatternCategoryControlSettingsForAVirtualProfileBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody: Keys = Keys(&["\"useCustomDigitPatterns\":"]);

impl Json for UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody, &mut [&mut self.use_custom_digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody, &[&self.use_custom_digit_patterns], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternCategoryControlSettingsForVirtualProfileBody", self, f) }
}

/// The object `UpdateTransferNumbersForVirtualLineBody` of Webex. Published as `ModifyTransferNumbersForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateTransferNumbersForVirtualLineBody {
    /// `useCustomTransferNumbers`; required when sent
    pub use_custom_transfer_numbers: Option<bool>,
    /// `autoTransferNumber1`
    pub auto_transfer_number1: Option<String>,
    /// `autoTransferNumber2`
    pub auto_transfer_number2: Option<String>,
    /// `autoTransferNumber3`
    pub auto_transfer_number3: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTransferNumbersForVirtualLineBody: Keys = Keys(&["\"useCustomTransferNumbers\":", "\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for UpdateTransferNumbersForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTransferNumbersForVirtualLineBody, &mut [&mut self.use_custom_transfer_numbers, &mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTransferNumbersForVirtualLineBody, &[&self.use_custom_transfer_numbers, &self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for UpdateTransferNumbersForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTransferNumbersForVirtualLineBody", self, f) }
}

/// The object `GetCallBridgeSettingsForVirtualLineResponse` of Webex. Published as `ReadCallBridgeSettingsForAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct GetCallBridgeSettingsForVirtualLineResponse {
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallBridgeSettingsForVirtualLineResponse: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for GetCallBridgeSettingsForVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallBridgeSettingsForVirtualLineResponse, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallBridgeSettingsForVirtualLineResponse, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallBridgeSettingsForVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallBridgeSettingsForVirtualLineResponse", self, f) }
}

/// The object `GetCallWaitingSettingsForVirtualLineResponse` of Webex. Published as `ReadCallWaitingSettingsForAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct GetCallWaitingSettingsForVirtualLineResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallWaitingSettingsForVirtualLineResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetCallWaitingSettingsForVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallWaitingSettingsForVirtualLineResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallWaitingSettingsForVirtualLineResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallWaitingSettingsForVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallWaitingSettingsForVirtualLineResponse", self, f) }
}

/// The object `ListVirtualLinesResponse` of Webex. Published as `ReadTheListOfVirtualLinesResponse`.
#[derive(Clone, Default)]
pub struct ListVirtualLinesResponse {
    /// `virtualLines`
    pub virtual_lines: Option<Vec<ListVirtualLineObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualLinesResponse: Keys = Keys(&["\"virtualLines\":"]);

impl Json for ListVirtualLinesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualLinesResponse, &mut [&mut self.virtual_lines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualLinesResponse, &[&self.virtual_lines], &self.extra) }
}

impl std::fmt::Debug for ListVirtualLinesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualLinesResponse", self, f) }
}

/// The object `UpdateVirtualLineBody` of Webex. Published as `UpdateAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualLineBody {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `callerIdLastName`
    pub caller_id_last_name: Option<String>,
    /// `callerIdFirstName`
    pub caller_id_first_name: Option<String>,
    /// `callerIdNumber`
    pub caller_id_number: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualLineBody: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"announcementLanguage\":", "\"callerIdLastName\":", "\"callerIdFirstName\":", "\"callerIdNumber\":", "\"timeZone\":"]);

impl Json for UpdateVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualLineBody, &mut [&mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.announcement_language, &mut self.caller_id_last_name, &mut self.caller_id_first_name, &mut self.caller_id_number, &mut self.time_zone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualLineBody, &[&self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.announcement_language, &self.caller_id_last_name, &self.caller_id_first_name, &self.caller_id_number, &self.time_zone], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualLineBody", self, f) }
}

/// The object `UpdateDirectorySearchForVirtualLineBody` of Webex. Published as `UpdateDirectorySearchForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateDirectorySearchForVirtualLineBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDirectorySearchForVirtualLineBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateDirectorySearchForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDirectorySearchForVirtualLineBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDirectorySearchForVirtualLineBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDirectorySearchForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDirectorySearchForVirtualLineBody", self, f) }
}

/// The object `VirtualLineCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<VirtualLineCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<VirtualLineCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<VirtualLineCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for VirtualLineCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for VirtualLineCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`VirtualLineCallForwardAvailableNumberObject`].
    pub enum VirtualLineCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`VirtualLineCallForwardAvailableNumberObject`].
    pub enum VirtualLineCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `VirtualLineCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<VirtualLineCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for VirtualLineCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for VirtualLineCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`VirtualLineCallForwardAvailableNumberObjectOwner`].
    pub enum VirtualLineCallForwardAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        GroupPaging = "GROUP_PAGING",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
    }
}

/// The object `VirtualLineCallSettingsModifyAgentsCallerIdInformationBody` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineCallSettingsModifyAgentsCallerIdInformationBody {
    /// `selectedCallerId`; required when sent
    pub selected_caller_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineCallSettingsModifyAgentsCallerIdInformationBody: Keys = Keys(&["\"selectedCallerId\":"]);

impl Json for VirtualLineCallSettingsModifyAgentsCallerIdInformationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineCallSettingsModifyAgentsCallerIdInformationBody, &mut [&mut self.selected_caller_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineCallSettingsModifyAgentsCallerIdInformationBody, &[&self.selected_caller_id], &self.extra) }
}

impl std::fmt::Debug for VirtualLineCallSettingsModifyAgentsCallerIdInformationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineCallSettingsModifyAgentsCallerIdInformationBody", self, f) }
}

/// The object `VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse {
    /// `selectedCallerId`
    pub selected_caller_id: Option<AvailableCallerIdObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse: Keys = Keys(&["\"selectedCallerId\":"]);

impl Json for VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse, &mut [&mut self.selected_caller_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse, &[&self.selected_caller_id], &self.extra) }
}

impl std::fmt::Debug for VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineCallSettingsRetrieveAgentsCallerIdInformationResponse", self, f) }
}

/// The object `VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse {
    /// `availableCallerIds`
    pub available_caller_ids: Option<Vec<AvailableCallerIdObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse: Keys = Keys(&["\"availableCallerIds\":"]);

impl Json for VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse, &mut [&mut self.available_caller_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse, &[&self.available_caller_ids], &self.extra) }
}

impl std::fmt::Debug for VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineCallSettingsRetrieveAgentsListOfAvailableCallerIdsResponse", self, f) }
}

/// The object `VirtualLineDoNotDisturbGet` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineDoNotDisturbGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineDoNotDisturbGet: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":"]);

impl Json for VirtualLineDoNotDisturbGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineDoNotDisturbGet, &mut [&mut self.enabled, &mut self.ring_splash_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineDoNotDisturbGet, &[&self.enabled, &self.ring_splash_enabled], &self.extra) }
}

impl std::fmt::Debug for VirtualLineDoNotDisturbGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineDoNotDisturbGet", self, f) }
}

/// The object `VirtualLineECBNAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineECBNAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<VirtualLineECBNAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<VirtualLineECBNAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<VirtualLineECBNAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineECBNAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for VirtualLineECBNAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineECBNAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineECBNAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for VirtualLineECBNAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineECBNAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`VirtualLineECBNAvailableNumberObject`].
    pub enum VirtualLineECBNAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`VirtualLineECBNAvailableNumberObject`].
    pub enum VirtualLineECBNAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `VirtualLineECBNAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineECBNAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<VirtualLineECBNAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineECBNAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for VirtualLineECBNAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineECBNAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineECBNAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for VirtualLineECBNAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineECBNAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`VirtualLineECBNAvailableNumberObjectOwner`].
    pub enum VirtualLineECBNAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `VirtualLineFaxMessageAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualLineFaxMessageAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<VirtualLineFaxMessageAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<VirtualLineFaxMessageAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualLineFaxMessageAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for VirtualLineFaxMessageAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualLineFaxMessageAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualLineFaxMessageAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for VirtualLineFaxMessageAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualLineFaxMessageAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`VirtualLineFaxMessageAvailableNumberObject`].
    pub enum VirtualLineFaxMessageAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`VirtualLineFaxMessageAvailableNumberObject`].
    pub enum VirtualLineFaxMessageAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `VoicemailInfoVirtualLineCallSettings` of Webex. Published as `VoicemailInfo_VirtualLineCallSettings`.
#[derive(Clone, Default)]
pub struct VoicemailInfoVirtualLineCallSettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<DirectorySearchObject>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailInfoSendBusyCallsOfPerson>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailInfoSendUnansweredCallsOfPerson>,
    /// `notifications`
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`
    pub transfer_to_number: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// `announcementLanguageCode`
    pub announcement_language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoVirtualLineCallSettings: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":", "\"voiceMessageForwardingEnabled\":", "\"announcementLanguageCode\":"]);

impl Json for VoicemailInfoVirtualLineCallSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoVirtualLineCallSettings, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message, &mut self.voice_message_forwarding_enabled, &mut self.announcement_language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoVirtualLineCallSettings, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message, &self.voice_message_forwarding_enabled, &self.announcement_language_code], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoVirtualLineCallSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoVirtualLineCallSettings", self, f) }
}
