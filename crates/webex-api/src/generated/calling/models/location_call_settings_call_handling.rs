// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallingPermissionObject` of Webex.
#[derive(Clone, Default)]
pub struct CallingPermissionObject {
    /// `callType`
    pub call_type: Option<CallingPermissionObjectCallType>,
    /// `action`
    pub action: Option<CallingPermissionObjectAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `isCallTypeRestrictionEnabled`
    pub is_call_type_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingPermissionObject: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":", "\"isCallTypeRestrictionEnabled\":"]);

impl Json for CallingPermissionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingPermissionObject, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled, &mut self.is_call_type_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingPermissionObject, &[&self.call_type, &self.action, &self.transfer_enabled, &self.is_call_type_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for CallingPermissionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingPermissionObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`CallingPermissionObject`].
    pub enum CallingPermissionObjectCallType {
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
    /// Values of `action` of [`CallingPermissionObject`].
    pub enum CallingPermissionObjectAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CallingPermissionPatchObject` of Webex.
#[derive(Clone, Default)]
pub struct CallingPermissionPatchObject {
    /// `callType`
    pub call_type: Option<CallingPermissionPatchObjectCallType>,
    /// `action`
    pub action: Option<CallingPermissionPatchObjectAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingPermissionPatchObject: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for CallingPermissionPatchObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingPermissionPatchObject, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingPermissionPatchObject, &[&self.call_type, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for CallingPermissionPatchObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingPermissionPatchObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`CallingPermissionPatchObject`].
    pub enum CallingPermissionPatchObjectCallType {
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
    /// Values of `action` of [`CallingPermissionPatchObject`].
    pub enum CallingPermissionPatchObjectAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody` of Webex. Published as `CreateOutgoingPermissionANewAccessCodeForACustomerLocationBody`.
#[derive(Clone, Default)]
pub struct CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody {
    /// `accessCodes`
    pub access_codes: Option<Vec<GetLocationAccessCodeObjectAccessCodes>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody: Keys = Keys(&["\"accessCodes\":"]);

impl Json for CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody, &mut [&mut self.access_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody, &[&self.access_codes], &self.extra) }
}

impl std::fmt::Debug for CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody", self, f) }
}

/// The object `CreateOutgoingPermissionNewDigitPatternForLocationBody` of Webex. Published as `CreateOutgoingPermissionANewDigitPatternForALocationBody`.
#[derive(Clone, Default)]
pub struct CreateOutgoingPermissionNewDigitPatternForLocationBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `pattern`; required when sent
    pub pattern: Option<String>,
    /// `action`; required when sent
    pub action: Option<CreateOutgoingPermissionNewDigitPatternForLocationBodyAction>,
    /// `transferEnabled`; required when sent
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOutgoingPermissionNewDigitPatternForLocationBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for CreateOutgoingPermissionNewDigitPatternForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOutgoingPermissionNewDigitPatternForLocationBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOutgoingPermissionNewDigitPatternForLocationBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateOutgoingPermissionNewDigitPatternForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOutgoingPermissionNewDigitPatternForLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CreateOutgoingPermissionNewDigitPatternForLocationBody`].
    pub enum CreateOutgoingPermissionNewDigitPatternForLocationBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CreateOutgoingPermissionNewDigitPatternForLocationResponse` of Webex. Published as `CreateOutgoingPermissionANewDigitPatternForALocationResponse`.
#[derive(Clone, Default)]
pub struct CreateOutgoingPermissionNewDigitPatternForLocationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOutgoingPermissionNewDigitPatternForLocationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateOutgoingPermissionNewDigitPatternForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOutgoingPermissionNewDigitPatternForLocationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOutgoingPermissionNewDigitPatternForLocationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateOutgoingPermissionNewDigitPatternForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOutgoingPermissionNewDigitPatternForLocationResponse", self, f) }
}

/// The object `DeleteOutgoingPermissionAccessCodeLocationBody` of Webex.
#[derive(Clone, Default)]
pub struct DeleteOutgoingPermissionAccessCodeLocationBody {
    /// `deleteCodes`; required when sent
    pub delete_codes: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteOutgoingPermissionAccessCodeLocationBody: Keys = Keys(&["\"deleteCodes\":"]);

impl Json for DeleteOutgoingPermissionAccessCodeLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteOutgoingPermissionAccessCodeLocationBody, &mut [&mut self.delete_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteOutgoingPermissionAccessCodeLocationBody, &[&self.delete_codes], &self.extra) }
}

impl std::fmt::Debug for DeleteOutgoingPermissionAccessCodeLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteOutgoingPermissionAccessCodeLocationBody", self, f) }
}

/// The object `GenerateExamplePasswordForLocationBody` of Webex.
#[derive(Clone, Default)]
pub struct GenerateExamplePasswordForLocationBody {
    /// `generate`
    pub generate: Option<Vec<GenerateExamplePasswordForLocationBodyGenerate>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateExamplePasswordForLocationBody: Keys = Keys(&["\"generate\":"]);

impl Json for GenerateExamplePasswordForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateExamplePasswordForLocationBody, &mut [&mut self.generate], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateExamplePasswordForLocationBody, &[&self.generate], &self.extra) }
}

impl std::fmt::Debug for GenerateExamplePasswordForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateExamplePasswordForLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `generate` of [`GenerateExamplePasswordForLocationBody`].
    pub enum GenerateExamplePasswordForLocationBodyGenerate {
        Sip = "sip",
    }
}

/// The object `GenerateExamplePasswordForLocationResponse` of Webex.
#[derive(Clone, Default)]
pub struct GenerateExamplePasswordForLocationResponse {
    /// `exampleSipPassword`
    pub example_sip_password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateExamplePasswordForLocationResponse: Keys = Keys(&["\"exampleSipPassword\":"]);

impl Json for GenerateExamplePasswordForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateExamplePasswordForLocationResponse, &mut [&mut self.example_sip_password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateExamplePasswordForLocationResponse, &[&self.example_sip_password], &self.extra) }
}

impl std::fmt::Debug for GenerateExamplePasswordForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateExamplePasswordForLocationResponse", self, f) }
}

/// The object `GetAutoTransferNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoTransferNumberObject {
    /// `autoTransferNumber1`
    pub auto_transfer_number1: Option<String>,
    /// `autoTransferNumber2`
    pub auto_transfer_number2: Option<String>,
    /// `autoTransferNumber3`
    pub auto_transfer_number3: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoTransferNumberObject: Keys = Keys(&["\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for GetAutoTransferNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoTransferNumberObject, &mut [&mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoTransferNumberObject, &[&self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for GetAutoTransferNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoTransferNumberObject", self, f) }
}

/// The object `GetLocationAccessCodeObjectAccessCodes` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationAccessCodeObjectAccessCodes {
    /// `code`
    pub code: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationAccessCodeObjectAccessCodes: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for GetLocationAccessCodeObjectAccessCodes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationAccessCodeObjectAccessCodes, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationAccessCodeObjectAccessCodes, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for GetLocationAccessCodeObjectAccessCodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationAccessCodeObjectAccessCodes", self, f) }
}

/// The object `GetLocationInterceptObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationInterceptObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<GetLocationInterceptObjectIncoming>,
    /// `outgoing`
    pub outgoing: Option<GetLocationInterceptObjectOutgoing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationInterceptObject: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for GetLocationInterceptObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationInterceptObject, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationInterceptObject, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for GetLocationInterceptObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationInterceptObject", self, f) }
}

/// The object `GetLocationInterceptObjectIncoming` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationInterceptObjectIncoming {
    /// `type`
    pub type_: Option<GetLocationInterceptObjectIncomingType>,
    /// `voicemailEnabled`
    pub voicemail_enabled: Option<bool>,
    /// `announcements`
    pub announcements: Option<GetLocationInterceptObjectIncomingAnnouncements>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationInterceptObjectIncoming: Keys = Keys(&["\"type\":", "\"voicemailEnabled\":", "\"announcements\":"]);

impl Json for GetLocationInterceptObjectIncoming {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationInterceptObjectIncoming, &mut [&mut self.type_, &mut self.voicemail_enabled, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationInterceptObjectIncoming, &[&self.type_, &self.voicemail_enabled, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for GetLocationInterceptObjectIncoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationInterceptObjectIncoming", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetLocationInterceptObjectIncoming`].
    pub enum GetLocationInterceptObjectIncomingType {
        InterceptAll = "INTERCEPT_ALL",
        AllowAll = "ALLOW_ALL",
    }
}

/// The object `GetLocationInterceptObjectIncomingAnnouncements` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationInterceptObjectIncomingAnnouncements {
    /// `greeting`
    pub greeting: Option<GetLocationInterceptObjectIncomingAnnouncementsGreeting>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `newNumber`
    pub new_number: Option<GetLocationInterceptObjectIncomingAnnouncementsNewNumber>,
    /// `zeroTransfer`
    pub zero_transfer: Option<GetLocationInterceptObjectIncomingAnnouncementsNewNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationInterceptObjectIncomingAnnouncements: Keys = Keys(&["\"greeting\":", "\"fileName\":", "\"newNumber\":", "\"zeroTransfer\":"]);

impl Json for GetLocationInterceptObjectIncomingAnnouncements {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationInterceptObjectIncomingAnnouncements, &mut [&mut self.greeting, &mut self.file_name, &mut self.new_number, &mut self.zero_transfer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationInterceptObjectIncomingAnnouncements, &[&self.greeting, &self.file_name, &self.new_number, &self.zero_transfer], &self.extra) }
}

impl std::fmt::Debug for GetLocationInterceptObjectIncomingAnnouncements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationInterceptObjectIncomingAnnouncements", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`GetLocationInterceptObjectIncomingAnnouncements`].
    pub enum GetLocationInterceptObjectIncomingAnnouncementsGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `GetLocationInterceptObjectIncomingAnnouncementsNewNumber` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationInterceptObjectIncomingAnnouncementsNewNumber {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationInterceptObjectIncomingAnnouncementsNewNumber: Keys = Keys(&["\"enabled\":", "\"destination\":"]);

impl Json for GetLocationInterceptObjectIncomingAnnouncementsNewNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationInterceptObjectIncomingAnnouncementsNewNumber, &mut [&mut self.enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationInterceptObjectIncomingAnnouncementsNewNumber, &[&self.enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for GetLocationInterceptObjectIncomingAnnouncementsNewNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationInterceptObjectIncomingAnnouncementsNewNumber", self, f) }
}

/// The object `GetLocationInterceptObjectOutgoing` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationInterceptObjectOutgoing {
    /// `type`
    pub type_: Option<GetLocationInterceptObjectOutgoingType>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationInterceptObjectOutgoing: Keys = Keys(&["\"type\":", "\"transferEnabled\":", "\"destination\":"]);

impl Json for GetLocationInterceptObjectOutgoing {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationInterceptObjectOutgoing, &mut [&mut self.type_, &mut self.transfer_enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationInterceptObjectOutgoing, &[&self.type_, &self.transfer_enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for GetLocationInterceptObjectOutgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationInterceptObjectOutgoing", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetLocationInterceptObjectOutgoing`].
    pub enum GetLocationInterceptObjectOutgoingType {
        InterceptAll = "INTERCEPT_ALL",
        AllowLocalOnly = "ALLOW_LOCAL_ONLY",
    }
}

/// The object `GetLocationOutgoingPermissionResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationOutgoingPermissionResponse {
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<CallingPermissionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationOutgoingPermissionResponse: Keys = Keys(&["\"callingPermissions\":"]);

impl Json for GetLocationOutgoingPermissionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationOutgoingPermissionResponse, &mut [&mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationOutgoingPermissionResponse, &[&self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for GetLocationOutgoingPermissionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationOutgoingPermissionResponse", self, f) }
}

/// The object `ListOutgoingPermissionDigitPatternsForLocationResponse` of Webex. Published as `GetOutgoingPermissionDigitPatternForALocationResponse`.
#[derive(Clone, Default)]
pub struct ListOutgoingPermissionDigitPatternsForLocationResponse {
    /// `digitPatterns`
    pub digit_patterns: Option<Vec<LocationDigitPatternObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListOutgoingPermissionDigitPatternsForLocationResponse: Keys = Keys(&["\"digitPatterns\":"]);

impl Json for ListOutgoingPermissionDigitPatternsForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListOutgoingPermissionDigitPatternsForLocationResponse, &mut [&mut self.digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListOutgoingPermissionDigitPatternsForLocationResponse, &[&self.digit_patterns], &self.extra) }
}

impl std::fmt::Debug for ListOutgoingPermissionDigitPatternsForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListOutgoingPermissionDigitPatternsForLocationResponse", self, f) }
}

/// The object `GetOutgoingPermissionLocationAccessCodeResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetOutgoingPermissionLocationAccessCodeResponse {
    /// `accessCodes`
    pub access_codes: Option<Vec<GetLocationAccessCodeObjectAccessCodes>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOutgoingPermissionLocationAccessCodeResponse: Keys = Keys(&["\"accessCodes\":"]);

impl Json for GetOutgoingPermissionLocationAccessCodeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOutgoingPermissionLocationAccessCodeResponse, &mut [&mut self.access_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOutgoingPermissionLocationAccessCodeResponse, &[&self.access_codes], &self.extra) }
}

impl std::fmt::Debug for GetOutgoingPermissionLocationAccessCodeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOutgoingPermissionLocationAccessCodeResponse", self, f) }
}

/// The object `InternalDialingGet` of Webex.
#[derive(Clone, Default)]
pub struct InternalDialingGet {
    /// `enableUnknownExtensionRoutePolicy`
    pub enable_unknown_extension_route_policy: Option<bool>,
    /// `unknownExtensionRouteIdentity`
    pub unknown_extension_route_identity: Option<RouteIdentity>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InternalDialingGet: Keys = Keys(&["\"enableUnknownExtensionRoutePolicy\":", "\"unknownExtensionRouteIdentity\":"]);

impl Json for InternalDialingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InternalDialingGet, &mut [&mut self.enable_unknown_extension_route_policy, &mut self.unknown_extension_route_identity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InternalDialingGet, &[&self.enable_unknown_extension_route_policy, &self.unknown_extension_route_identity], &self.extra) }
}

impl std::fmt::Debug for InternalDialingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InternalDialingGet", self, f) }
}

/// The object `LocationDigitPatternObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationDigitPatternObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<LocationDigitPatternObjectAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDigitPatternObject: Keys = Keys(&["\"id\":", "\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for LocationDigitPatternObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDigitPatternObject, &mut [&mut self.id, &mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDigitPatternObject, &[&self.id, &self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for LocationDigitPatternObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDigitPatternObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`LocationDigitPatternObject`].
    pub enum LocationDigitPatternObjectAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateInternalDialingConfigurationForLocationBody` of Webex. Published as `ModifyTheInternalDialingConfigurationForALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateInternalDialingConfigurationForLocationBody {
    /// `enableUnknownExtensionRoutePolicy`
    pub enable_unknown_extension_route_policy: Option<bool>,
    /// `unknownExtensionRouteIdentity`
    pub unknown_extension_route_identity: Option<UnknownExtensionRouteIdentity>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateInternalDialingConfigurationForLocationBody: Keys = Keys(&["\"enableUnknownExtensionRoutePolicy\":", "\"unknownExtensionRouteIdentity\":"]);

impl Json for UpdateInternalDialingConfigurationForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateInternalDialingConfigurationForLocationBody, &mut [&mut self.enable_unknown_extension_route_policy, &mut self.unknown_extension_route_identity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateInternalDialingConfigurationForLocationBody, &[&self.enable_unknown_extension_route_policy, &self.unknown_extension_route_identity], &self.extra) }
}

impl std::fmt::Debug for UpdateInternalDialingConfigurationForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateInternalDialingConfigurationForLocationBody", self, f) }
}

/// The object `UpdateLocationInterceptBody` of Webex. Published as `PutLocationInterceptBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationInterceptBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<GetLocationInterceptObjectIncoming>,
    /// `outgoing`
    pub outgoing: Option<GetLocationInterceptObjectOutgoing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationInterceptBody: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for UpdateLocationInterceptBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationInterceptBody, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationInterceptBody, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationInterceptBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationInterceptBody", self, f) }
}

/// The object `UpdateOutgoingPermissionAutoTransferNumberBody` of Webex. Published as `PutOutgoingPermissionAutoTransferNumberBody`.
#[derive(Clone, Default)]
pub struct UpdateOutgoingPermissionAutoTransferNumberBody {
    /// `autoTransferNumber1`
    pub auto_transfer_number1: Option<String>,
    /// `autoTransferNumber2`
    pub auto_transfer_number2: Option<String>,
    /// `autoTransferNumber3`
    pub auto_transfer_number3: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOutgoingPermissionAutoTransferNumberBody: Keys = Keys(&["\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for UpdateOutgoingPermissionAutoTransferNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOutgoingPermissionAutoTransferNumberBody, &mut [&mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOutgoingPermissionAutoTransferNumberBody, &[&self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for UpdateOutgoingPermissionAutoTransferNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOutgoingPermissionAutoTransferNumberBody", self, f) }
}

/// The object `UnknownExtensionRouteIdentity` of Webex.
#[derive(Clone, Default)]
pub struct UnknownExtensionRouteIdentity {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<UnknownExtensionRouteIdentityType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UnknownExtensionRouteIdentity: Keys = Keys(&["\"id\":", "\"type\":"]);

impl Json for UnknownExtensionRouteIdentity {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UnknownExtensionRouteIdentity, &mut [&mut self.id, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UnknownExtensionRouteIdentity, &[&self.id, &self.type_], &self.extra) }
}

impl std::fmt::Debug for UnknownExtensionRouteIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UnknownExtensionRouteIdentity", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UnknownExtensionRouteIdentity`].
    pub enum UnknownExtensionRouteIdentityType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `UpdateOutgoingPermissionDigitPatternForLocationBody` of Webex. Published as `UpdateAOutgoingPermissionDigitPatternForALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateOutgoingPermissionDigitPatternForLocationBody {
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<UpdateOutgoingPermissionDigitPatternForLocationBodyAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOutgoingPermissionDigitPatternForLocationBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for UpdateOutgoingPermissionDigitPatternForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOutgoingPermissionDigitPatternForLocationBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOutgoingPermissionDigitPatternForLocationBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateOutgoingPermissionDigitPatternForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOutgoingPermissionDigitPatternForLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateOutgoingPermissionDigitPatternForLocationBody`].
    pub enum UpdateOutgoingPermissionDigitPatternForLocationBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateLocationOutgoingPermissionBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateLocationOutgoingPermissionBody {
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<CallingPermissionPatchObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationOutgoingPermissionBody: Keys = Keys(&["\"callingPermissions\":"]);

impl Json for UpdateLocationOutgoingPermissionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationOutgoingPermissionBody, &mut [&mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationOutgoingPermissionBody, &[&self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationOutgoingPermissionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationOutgoingPermissionBody", self, f) }
}
