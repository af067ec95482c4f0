// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddEmergencyAddressToLocationBody` of Webex. Published as `AddAnEmergencyAddressToALocationBody`.
#[derive(Clone, Default)]
pub struct AddEmergencyAddressToLocationBody {
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

static K_AddEmergencyAddressToLocationBody: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for AddEmergencyAddressToLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddEmergencyAddressToLocationBody, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddEmergencyAddressToLocationBody, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for AddEmergencyAddressToLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddEmergencyAddressToLocationBody", self, f) }
}

/// The object `AddEmergencyAddressToLocationResponse` of Webex. Published as `AddAnEmergencyAddressToALocationResponse`.
#[derive(Clone, Default)]
pub struct AddEmergencyAddressToLocationResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddEmergencyAddressToLocationResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddEmergencyAddressToLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddEmergencyAddressToLocationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddEmergencyAddressToLocationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddEmergencyAddressToLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddEmergencyAddressToLocationResponse", self, f) }
}

/// The object `AddressLookupErrorObject` of Webex.
#[derive(Clone, Default)]
pub struct AddressLookupErrorObject {
    /// `code`
    pub code: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `detail`
    pub detail: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressLookupErrorObject: Keys = Keys(&["\"code\":", "\"title\":", "\"detail\":"]);

impl Json for AddressLookupErrorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressLookupErrorObject, &mut [&mut self.code, &mut self.title, &mut self.detail], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressLookupErrorObject, &[&self.code, &self.title, &self.detail], &self.extra) }
}

impl std::fmt::Debug for AddressLookupErrorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressLookupErrorObject", self, f) }
}

/// The object `ConnectionOptionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ConnectionOptionsResponse {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `pstnServices`
    pub pstn_services: Option<Vec<ConnectionOptionsResponsePstnServices>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectionOptionsResponse: Keys = Keys(&["\"id\":", "\"displayName\":", "\"pstnServices\":"]);

impl Json for ConnectionOptionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectionOptionsResponse, &mut [&mut self.id, &mut self.display_name, &mut self.pstn_services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectionOptionsResponse, &[&self.id, &self.display_name, &self.pstn_services], &self.extra) }
}

impl std::fmt::Debug for ConnectionOptionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectionOptionsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `pstnServices` of [`ConnectionOptionsResponse`].
    pub enum ConnectionOptionsResponsePstnServices {
        GeographicNumbers = "GEOGRAPHIC_NUMBERS",
        TollfreeNumbers = "TOLLFREE_NUMBERS",
        BusinessTexting = "BUSINESS_TEXTING",
        ContactCenter = "CONTACT_CENTER",
        ServiceNumbers = "SERVICE_NUMBERS",
        NonGeographicNumbers = "NON_GEOGRAPHIC_NUMBERS",
        MobileNumbers = "MOBILE_NUMBERS",
    }
}

/// The object `ConnectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ConnectionResponse {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `pstnServices`
    pub pstn_services: Option<Vec<ConnectionResponsePstnServices>>,
    /// `pstnConnectionType`
    pub pstn_connection_type: Option<ConnectionResponsePstnConnectionType>,
    /// `routeType`
    pub route_type: Option<ConnectionResponseRouteType>,
    /// `routeId`
    pub route_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConnectionResponse: Keys = Keys(&["\"id\":", "\"displayName\":", "\"pstnServices\":", "\"pstnConnectionType\":", "\"routeType\":", "\"routeId\":"]);

impl Json for ConnectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConnectionResponse, &mut [&mut self.id, &mut self.display_name, &mut self.pstn_services, &mut self.pstn_connection_type, &mut self.route_type, &mut self.route_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConnectionResponse, &[&self.id, &self.display_name, &self.pstn_services, &self.pstn_connection_type, &self.route_type, &self.route_id], &self.extra) }
}

impl std::fmt::Debug for ConnectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConnectionResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `pstnServices` of [`ConnectionResponse`].
    pub enum ConnectionResponsePstnServices {
        GeographicNumbers = "GEOGRAPHIC_NUMBERS",
        TollfreeNumbers = "TOLLFREE_NUMBERS",
        BusinessTexting = "BUSINESS_TEXTING",
        ContactCenter = "CONTACT_CENTER",
        ServiceNumbers = "SERVICE_NUMBERS",
        NonGeographicNumbers = "NON_GEOGRAPHIC_NUMBERS",
        MobileNumbers = "MOBILE_NUMBERS",
    }
}

webex_core::open_enum! {
    /// Values of `pstnConnectionType` of [`ConnectionResponse`].
    pub enum ConnectionResponsePstnConnectionType {
        LocalGateway = "LOCAL_GATEWAY",
        NonIntegratedCcp = "NON_INTEGRATED_CCP",
        IntegratedCcp = "INTEGRATED_CCP",
        CiscoPstn = "CISCO_PSTN",
    }
}

webex_core::open_enum! {
    /// Values of `routeType` of [`ConnectionResponse`].
    pub enum ConnectionResponseRouteType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `EmergencyAddressLookupToVerifyIfAddressIsValidBody` of Webex.
#[derive(Clone, Default)]
pub struct EmergencyAddressLookupToVerifyIfAddressIsValidBody {
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

static K_EmergencyAddressLookupToVerifyIfAddressIsValidBody: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for EmergencyAddressLookupToVerifyIfAddressIsValidBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EmergencyAddressLookupToVerifyIfAddressIsValidBody, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EmergencyAddressLookupToVerifyIfAddressIsValidBody, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for EmergencyAddressLookupToVerifyIfAddressIsValidBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EmergencyAddressLookupToVerifyIfAddressIsValidBody", self, f) }
}

/// The object `EmergencyAddressLookupToVerifyIfAddressIsValidResponse` of Webex.
#[derive(Clone, Default)]
pub struct EmergencyAddressLookupToVerifyIfAddressIsValidResponse {
    /// `addresses`
    pub addresses: Option<Vec<SuggestedEmergencyAddressObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EmergencyAddressLookupToVerifyIfAddressIsValidResponse: Keys = Keys(&["\"addresses\":"]);

impl Json for EmergencyAddressLookupToVerifyIfAddressIsValidResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EmergencyAddressLookupToVerifyIfAddressIsValidResponse, &mut [&mut self.addresses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EmergencyAddressLookupToVerifyIfAddressIsValidResponse, &[&self.addresses], &self.extra) }
}

impl std::fmt::Debug for EmergencyAddressLookupToVerifyIfAddressIsValidResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EmergencyAddressLookupToVerifyIfAddressIsValidResponse", self, f) }
}

/// The object `EmergencyAddressObject` of Webex.
#[derive(Clone, Default)]
pub struct EmergencyAddressObject {
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

static K_EmergencyAddressObject: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for EmergencyAddressObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EmergencyAddressObject, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EmergencyAddressObject, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for EmergencyAddressObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EmergencyAddressObject", self, f) }
}

/// The object `GetModifiableNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetModifiableNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<ModifiableNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetModifiableNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetModifiableNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetModifiableNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetModifiableNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetModifiableNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetModifiableNumbersResponse", self, f) }
}

/// The object `ModifiableNumber` of Webex.
#[derive(Clone, Default)]
pub struct ModifiableNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<ModifiableNumberState>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `mainNumber`
    pub main_number: Option<bool>,
    /// `isELIN`
    pub is_elin: Option<bool>,
    /// `isReservedNumber`
    pub is_reserved_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<ModifiableNumberTelephonyType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifiableNumber: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isServiceNumber\":", "\"tollFreeNumber\":", "\"mainNumber\":", "\"isELIN\":", "\"isReservedNumber\":", "\"telephonyType\":"]);

impl Json for ModifiableNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifiableNumber, &mut [&mut self.phone_number, &mut self.state, &mut self.is_service_number, &mut self.toll_free_number, &mut self.main_number, &mut self.is_elin, &mut self.is_reserved_number, &mut self.telephony_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifiableNumber, &[&self.phone_number, &self.state, &self.is_service_number, &self.toll_free_number, &self.main_number, &self.is_elin, &self.is_reserved_number, &self.telephony_type], &self.extra) }
}

impl std::fmt::Debug for ModifiableNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifiableNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`ModifiableNumber`].
    pub enum ModifiableNumberState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`ModifiableNumber`].
    pub enum ModifiableNumberTelephonyType {
        PstnNumber = "PSTN_NUMBER",
        MobileNumber = "MOBILE_NUMBER",
    }
}

/// The object `ModifyNumbersActionError` of Webex.
#[derive(Clone, Default)]
pub struct ModifyNumbersActionError {
    /// `number`
    pub number: Option<String>,
    /// `errorType`
    pub error_type: Option<String>,
    /// `errorCode`
    pub error_code: Option<String>,
    /// `errorTitle`
    pub error_title: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyNumbersActionError: Keys = Keys(&["\"number\":", "\"errorType\":", "\"errorCode\":", "\"errorTitle\":", "\"errorMessage\":"]);

impl Json for ModifyNumbersActionError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyNumbersActionError, &mut [&mut self.number, &mut self.error_type, &mut self.error_code, &mut self.error_title, &mut self.error_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyNumbersActionError, &[&self.number, &self.error_type, &self.error_code, &self.error_title, &self.error_message], &self.extra) }
}

impl std::fmt::Debug for ModifyNumbersActionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyNumbersActionError", self, f) }
}

/// The object `ModifyNumbersActionOrder` of Webex.
#[derive(Clone, Default)]
pub struct ModifyNumbersActionOrder {
    /// `orderId`
    pub order_id: Option<String>,
    /// `status`
    pub status: Option<ModifyNumbersActionOrderStatus>,
    /// `numbers`
    pub numbers: Option<Vec<ModifyNumbersActionOrderNumber>>,
    /// `errors`
    pub errors: Option<Vec<ModifyNumbersActionError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyNumbersActionOrder: Keys = Keys(&["\"orderId\":", "\"status\":", "\"numbers\":", "\"errors\":"]);

impl Json for ModifyNumbersActionOrder {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyNumbersActionOrder, &mut [&mut self.order_id, &mut self.status, &mut self.numbers, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyNumbersActionOrder, &[&self.order_id, &self.status, &self.numbers, &self.errors], &self.extra) }
}

impl std::fmt::Debug for ModifyNumbersActionOrder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyNumbersActionOrder", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ModifyNumbersActionOrder`].
    pub enum ModifyNumbersActionOrderStatus {
        Pending = "PENDING",
        Partial = "PARTIAL",
        Complete = "COMPLETE",
        Provisioned = "PROVISIONED",
        Error = "ERROR",
    }
}

/// The object `ModifyNumbersActionOrderNumber` of Webex.
#[derive(Clone, Default)]
pub struct ModifyNumbersActionOrderNumber {
    /// `number`
    pub number: Option<String>,
    /// `status`
    pub status: Option<ModifyNumbersActionOrderNumberStatus>,
    /// `usage`
    pub usage: Option<ModifyNumbersActionOrderNumberUsage>,
    /// `errors`
    pub errors: Option<Vec<ModifyNumbersActionError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyNumbersActionOrderNumber: Keys = Keys(&["\"number\":", "\"status\":", "\"usage\":", "\"errors\":"]);

impl Json for ModifyNumbersActionOrderNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyNumbersActionOrderNumber, &mut [&mut self.number, &mut self.status, &mut self.usage, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyNumbersActionOrderNumber, &[&self.number, &self.status, &self.usage, &self.errors], &self.extra) }
}

impl std::fmt::Debug for ModifyNumbersActionOrderNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyNumbersActionOrderNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ModifyNumbersActionOrderNumber`].
    pub enum ModifyNumbersActionOrderNumberStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
        Pending = "PENDING",
    }
}

webex_core::open_enum! {
    /// Values of `usage` of [`ModifyNumbersActionOrderNumber`].
    pub enum ModifyNumbersActionOrderNumberUsage {
        None = "NONE",
        Service = "SERVICE",
        Elin = "ELIN",
    }
}

/// The object `PerformNumbersActionBody` of Webex.
#[derive(Clone, Default)]
pub struct PerformNumbersActionBody {
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerformNumbersActionBody: Keys = Keys(&["\"numbers\":"]);

impl Json for PerformNumbersActionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerformNumbersActionBody, &mut [&mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerformNumbersActionBody, &[&self.numbers], &self.extra) }
}

impl std::fmt::Debug for PerformNumbersActionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerformNumbersActionBody", self, f) }
}

/// The object `PerformNumbersActionResponse` of Webex.
#[derive(Clone, Default)]
pub struct PerformNumbersActionResponse {
    /// `items`
    pub items: Option<Vec<ModifyNumbersActionOrder>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PerformNumbersActionResponse: Keys = Keys(&["\"items\":"]);

impl Json for PerformNumbersActionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PerformNumbersActionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PerformNumbersActionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PerformNumbersActionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PerformNumbersActionResponse", self, f) }
}

/// The object `GetPstnConnectionOptionsForLocationResponse` of Webex. Published as `RetrievePstnConnectionOptionsForALocationResponse`.
#[derive(Clone, Default)]
pub struct GetPstnConnectionOptionsForLocationResponse {
    /// `items`
    pub items: Option<Vec<ConnectionOptionsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPstnConnectionOptionsForLocationResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetPstnConnectionOptionsForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPstnConnectionOptionsForLocationResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPstnConnectionOptionsForLocationResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetPstnConnectionOptionsForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPstnConnectionOptionsForLocationResponse", self, f) }
}

/// The object `SetupPstnConnectionForLocationBody` of Webex. Published as `SetupPstnConnectionForALocationBody`.
#[derive(Clone, Default)]
pub struct SetupPstnConnectionForLocationBody {
    /// `id`
    pub id: Option<String>,
    /// `premiseRouteType`
    pub premise_route_type: Option<String>,
    /// `premiseRouteId`
    pub premise_route_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetupPstnConnectionForLocationBody: Keys = Keys(&["\"id\":", "\"premiseRouteType\":", "\"premiseRouteId\":"]);

impl Json for SetupPstnConnectionForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetupPstnConnectionForLocationBody, &mut [&mut self.id, &mut self.premise_route_type, &mut self.premise_route_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetupPstnConnectionForLocationBody, &[&self.id, &self.premise_route_type, &self.premise_route_id], &self.extra) }
}

impl std::fmt::Debug for SetupPstnConnectionForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetupPstnConnectionForLocationBody", self, f) }
}

/// The object `SuggestedEmergencyAddressObject` of Webex.
#[derive(Clone, Default)]
pub struct SuggestedEmergencyAddressObject {
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
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `errors`
    pub errors: Option<Vec<AddressLookupErrorObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SuggestedEmergencyAddressObject: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":", "\"meta\":", "\"errors\":"]);

impl Json for SuggestedEmergencyAddressObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SuggestedEmergencyAddressObject, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country, &mut self.meta, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SuggestedEmergencyAddressObject, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country, &self.meta, &self.errors], &self.extra) }
}

impl std::fmt::Debug for SuggestedEmergencyAddressObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SuggestedEmergencyAddressObject", self, f) }
}

/// The object `UpdateEmergencyAddressForPhoneNumberBody` of Webex. Published as `UpdateTheEmergencyAddressForAPhoneNumberBody`.
#[derive(Clone, Default)]
pub struct UpdateEmergencyAddressForPhoneNumberBody {
    /// `emergencyAddress`
    pub emergency_address: Option<EmergencyAddressObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEmergencyAddressForPhoneNumberBody: Keys = Keys(&["\"emergencyAddress\":"]);

impl Json for UpdateEmergencyAddressForPhoneNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEmergencyAddressForPhoneNumberBody, &mut [&mut self.emergency_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEmergencyAddressForPhoneNumberBody, &[&self.emergency_address], &self.extra) }
}

impl std::fmt::Debug for UpdateEmergencyAddressForPhoneNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEmergencyAddressForPhoneNumberBody", self, f) }
}

/// The object `UpdateEmergencyAddressOfLocationBody` of Webex. Published as `UpdateTheEmergencyAddressOfALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateEmergencyAddressOfLocationBody {
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

static K_UpdateEmergencyAddressOfLocationBody: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for UpdateEmergencyAddressOfLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEmergencyAddressOfLocationBody, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEmergencyAddressOfLocationBody, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for UpdateEmergencyAddressOfLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEmergencyAddressOfLocationBody", self, f) }
}
