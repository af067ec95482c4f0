// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateVirtualExtensionBody` of Webex. Published as `CreateAVirtualExtensionBody`.
#[derive(Clone, Default)]
pub struct CreateVirtualExtensionBody {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `extension`; required when sent
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualExtensionBody: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"locationId\":"]);

impl Json for CreateVirtualExtensionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualExtensionBody, &mut [&mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualExtensionBody, &[&self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualExtensionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualExtensionBody", self, f) }
}

/// The object `CreateVirtualExtensionRangeBody` of Webex. Published as `CreateAVirtualExtensionRangeBody`.
#[derive(Clone, Default)]
pub struct CreateVirtualExtensionRangeBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `prefix`; required when sent
    pub prefix: Option<String>,
    /// `patterns`
    pub patterns: Option<Vec<String>>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualExtensionRangeBody: Keys = Keys(&["\"name\":", "\"prefix\":", "\"patterns\":", "\"locationId\":"]);

impl Json for CreateVirtualExtensionRangeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualExtensionRangeBody, &mut [&mut self.name, &mut self.prefix, &mut self.patterns, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualExtensionRangeBody, &[&self.name, &self.prefix, &self.patterns, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualExtensionRangeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualExtensionRangeBody", self, f) }
}

/// The object `CreateVirtualExtensionRangeResponse` of Webex. Published as `CreateAVirtualExtensionRangeResponse`.
#[derive(Clone, Default)]
pub struct CreateVirtualExtensionRangeResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualExtensionRangeResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateVirtualExtensionRangeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualExtensionRangeResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualExtensionRangeResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualExtensionRangeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualExtensionRangeResponse", self, f) }
}

/// The object `CreateVirtualExtensionResponse` of Webex. Published as `CreateAVirtualExtensionResponse`.
#[derive(Clone, Default)]
pub struct CreateVirtualExtensionResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualExtensionResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateVirtualExtensionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualExtensionResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualExtensionResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualExtensionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualExtensionResponse", self, f) }
}

/// The object `ListVirtualExtensionRangeResponse` of Webex. Published as `GetAListOfAVirtualExtensionRangeResponse`.
#[derive(Clone, Default)]
pub struct ListVirtualExtensionRangeResponse {
    /// `virtualExtensionRanges`
    pub virtual_extension_ranges: Option<Vec<GetVirtualExtensionRangeListObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualExtensionRangeResponse: Keys = Keys(&["\"virtualExtensionRanges\":"]);

impl Json for ListVirtualExtensionRangeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualExtensionRangeResponse, &mut [&mut self.virtual_extension_ranges], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualExtensionRangeResponse, &[&self.virtual_extension_ranges], &self.extra) }
}

impl std::fmt::Debug for ListVirtualExtensionRangeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualExtensionRangeResponse", self, f) }
}

/// The object `GetVirtualExtensionObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualExtensionObject {
    /// `id`
    pub id: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `level`
    pub level: Option<GetVirtualExtensionObjectLevel>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualExtensionObject: Keys = Keys(&["\"id\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"level\":", "\"locationId\":", "\"locationName\":", "\"displayName\":"]);

impl Json for GetVirtualExtensionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualExtensionObject, &mut [&mut self.id, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.level, &mut self.location_id, &mut self.location_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualExtensionObject, &[&self.id, &self.extension, &self.routing_prefix, &self.esn, &self.phone_number, &self.first_name, &self.last_name, &self.level, &self.location_id, &self.location_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for GetVirtualExtensionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualExtensionObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetVirtualExtensionObject`].
    pub enum GetVirtualExtensionObjectLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `GetVirtualExtensionRangeDetailsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualExtensionRangeDetailsObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `patterns`
    pub patterns: Option<Vec<String>>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualExtensionRangeDetailsObject: Keys = Keys(&["\"id\":", "\"name\":", "\"prefix\":", "\"patterns\":", "\"locationName\":"]);

impl Json for GetVirtualExtensionRangeDetailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualExtensionRangeDetailsObject, &mut [&mut self.id, &mut self.name, &mut self.prefix, &mut self.patterns, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualExtensionRangeDetailsObject, &[&self.id, &self.name, &self.prefix, &self.patterns, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for GetVirtualExtensionRangeDetailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualExtensionRangeDetailsObject", self, f) }
}

/// The object `GetVirtualExtensionRangeListObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualExtensionRangeListObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `level`
    pub level: Option<GetVirtualExtensionRangeListObjectLevel>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualExtensionRangeListObject: Keys = Keys(&["\"id\":", "\"name\":", "\"prefix\":", "\"level\":", "\"locationId\":", "\"locationName\":"]);

impl Json for GetVirtualExtensionRangeListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualExtensionRangeListObject, &mut [&mut self.id, &mut self.name, &mut self.prefix, &mut self.level, &mut self.location_id, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualExtensionRangeListObject, &[&self.id, &self.name, &self.prefix, &self.level, &self.location_id, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for GetVirtualExtensionRangeListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualExtensionRangeListObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetVirtualExtensionRangeListObject`].
    pub enum GetVirtualExtensionRangeListObjectLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `GetVirtualExtensionSettingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualExtensionSettingsResponse {
    /// `mode`
    pub mode: Option<GetVirtualExtensionSettingsResponseMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualExtensionSettingsResponse: Keys = Keys(&["\"mode\":"]);

impl Json for GetVirtualExtensionSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualExtensionSettingsResponse, &mut [&mut self.mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualExtensionSettingsResponse, &[&self.mode], &self.extra) }
}

impl std::fmt::Debug for GetVirtualExtensionSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualExtensionSettingsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`GetVirtualExtensionSettingsResponse`].
    pub enum GetVirtualExtensionSettingsResponseMode {
        Standard = "STANDARD",
    }
}

/// The object `UpdateVirtualExtensionRangeBody` of Webex. Published as `ModifyVirtualExtensionRangeBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualExtensionRangeBody {
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `patterns`
    pub patterns: Option<Vec<String>>,
    /// `action`
    pub action: Option<UpdateVirtualExtensionRangeBodyAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualExtensionRangeBody: Keys = Keys(&["\"name\":", "\"prefix\":", "\"patterns\":", "\"action\":"]);

impl Json for UpdateVirtualExtensionRangeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualExtensionRangeBody, &mut [&mut self.name, &mut self.prefix, &mut self.patterns, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualExtensionRangeBody, &[&self.name, &self.prefix, &self.patterns, &self.action], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualExtensionRangeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualExtensionRangeBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateVirtualExtensionRangeBody`].
    pub enum UpdateVirtualExtensionRangeBodyAction {
        Add = "ADD",
        Remove = "REMOVE",
        Replace = "REPLACE",
    }
}

/// The object `UpdateVirtualExtensionSettingsBody` of Webex. Published as `ModifyVirtualExtensionSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualExtensionSettingsBody {
    /// `mode`; required when sent
    pub mode: Option<UpdateVirtualExtensionSettingsBodyMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualExtensionSettingsBody: Keys = Keys(&["\"mode\":"]);

impl Json for UpdateVirtualExtensionSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualExtensionSettingsBody, &mut [&mut self.mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualExtensionSettingsBody, &[&self.mode], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualExtensionSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualExtensionSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`UpdateVirtualExtensionSettingsBody`].
    pub enum UpdateVirtualExtensionSettingsBodyMode {
        Standard = "STANDARD",
    }
}

/// The object `ListVirtualExtensionsResponse` of Webex. Published as `ReadTheListOfVirtualExtensionsResponse`.
#[derive(Clone, Default)]
pub struct ListVirtualExtensionsResponse {
    /// `virtualExtensions`
    pub virtual_extensions: Option<Vec<GetVirtualExtensionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListVirtualExtensionsResponse: Keys = Keys(&["\"virtualExtensions\":"]);

impl Json for ListVirtualExtensionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListVirtualExtensionsResponse, &mut [&mut self.virtual_extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListVirtualExtensionsResponse, &[&self.virtual_extensions], &self.extra) }
}

impl std::fmt::Debug for ListVirtualExtensionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListVirtualExtensionsResponse", self, f) }
}

/// The object `UpdateVirtualExtensionBody` of Webex. Published as `UpdateAVirtualExtensionBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualExtensionBody {
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualExtensionBody: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for UpdateVirtualExtensionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualExtensionBody, &mut [&mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualExtensionBody, &[&self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualExtensionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualExtensionBody", self, f) }
}

/// The object `ValidateExternalPhoneNumberBody` of Webex. Published as `ValidateAnExternalPhoneNumberBody`.
#[derive(Clone, Default)]
pub struct ValidateExternalPhoneNumberBody {
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateExternalPhoneNumberBody: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for ValidateExternalPhoneNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateExternalPhoneNumberBody, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateExternalPhoneNumberBody, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for ValidateExternalPhoneNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateExternalPhoneNumberBody", self, f) }
}

/// The object `ValidateExternalPhoneNumberResponse` of Webex. Published as `ValidateAnExternalPhoneNumberResponse`.
#[derive(Clone, Default)]
pub struct ValidateExternalPhoneNumberResponse {
    /// `status`
    pub status: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateExternalPhoneNumberResponse: Keys = Keys(&["\"status\":"]);

impl Json for ValidateExternalPhoneNumberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateExternalPhoneNumberResponse, &mut [&mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateExternalPhoneNumberResponse, &[&self.status], &self.extra) }
}

impl std::fmt::Debug for ValidateExternalPhoneNumberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateExternalPhoneNumberResponse", self, f) }
}

/// The object `ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody` of Webex. Published as `ValidateThePrefixAndExtensionPatternForAVirtualExtensionRangeBody`.
#[derive(Clone, Default)]
pub struct ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody {
    /// `locationId`
    pub location_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `patterns`
    pub patterns: Option<Vec<String>>,
    /// `rangeId`
    pub range_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody: Keys = Keys(&["\"locationId\":", "\"name\":", "\"prefix\":", "\"patterns\":", "\"rangeId\":"]);

impl Json for ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody, &mut [&mut self.location_id, &mut self.name, &mut self.prefix, &mut self.patterns, &mut self.range_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody, &[&self.location_id, &self.name, &self.prefix, &self.patterns, &self.range_id], &self.extra) }
}

impl std::fmt::Debug for ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidatePrefixAndExtensionPatternForVirtualExtensionRangeBody", self, f) }
}

/// The object `ValidateVirtualExtensionRangeResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct ValidateVirtualExtensionRangeResponseObject {
    /// `status`
    pub status: Option<ValidateVirtualExtensionRangeResponseObjectStatus>,
    /// `virtualExtensionRangeValidationStatus`
    pub virtual_extension_range_validation_status: Option<Vec<VirtualExtensionRangeValidationStatusObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateVirtualExtensionRangeResponseObject: Keys = Keys(&["\"status\":", "\"virtualExtensionRangeValidationStatus\":"]);

impl Json for ValidateVirtualExtensionRangeResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateVirtualExtensionRangeResponseObject, &mut [&mut self.status, &mut self.virtual_extension_range_validation_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateVirtualExtensionRangeResponseObject, &[&self.status, &self.virtual_extension_range_validation_status], &self.extra) }
}

impl std::fmt::Debug for ValidateVirtualExtensionRangeResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateVirtualExtensionRangeResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ValidateVirtualExtensionRangeResponseObject`].
    pub enum ValidateVirtualExtensionRangeResponseObjectStatus {
        Ok = "OK",
        Errors = "ERRORS",
    }
}

/// The object `VirtualExtensionRangeValidationStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct VirtualExtensionRangeValidationStatusObject {
    /// `name`
    pub name: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `errorCode`
    pub error_code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `status`
    pub status: Option<VirtualExtensionRangeValidationStatusObjectStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VirtualExtensionRangeValidationStatusObject: Keys = Keys(&["\"name\":", "\"prefix\":", "\"pattern\":", "\"errorCode\":", "\"message\":", "\"status\":"]);

impl Json for VirtualExtensionRangeValidationStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VirtualExtensionRangeValidationStatusObject, &mut [&mut self.name, &mut self.prefix, &mut self.pattern, &mut self.error_code, &mut self.message, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VirtualExtensionRangeValidationStatusObject, &[&self.name, &self.prefix, &self.pattern, &self.error_code, &self.message, &self.status], &self.extra) }
}

impl std::fmt::Debug for VirtualExtensionRangeValidationStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VirtualExtensionRangeValidationStatusObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`VirtualExtensionRangeValidationStatusObject`].
    pub enum VirtualExtensionRangeValidationStatusObjectStatus {
        Valid = "VALID",
        Duplicate = "DUPLICATE",
        DuplicateInList = "DUPLICATE_IN_LIST",
        Invalid = "INVALID",
        LimitExceeded = "LIMIT_EXCEEDED",
    }
}
