// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddHandsetToDectNetworkBody` of Webex. Published as `AddAHandsetToADectNetworkBody`.
#[derive(Clone, Default)]
pub struct AddHandsetToDectNetworkBody {
    /// `line1MemberId`; required when sent
    pub line1_member_id: Option<String>,
    /// `line2MemberId`
    pub line2_member_id: Option<String>,
    /// `customDisplayName`; required when sent
    pub custom_display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddHandsetToDectNetworkBody: Keys = Keys(&["\"line1MemberId\":", "\"line2MemberId\":", "\"customDisplayName\":"]);

impl Json for AddHandsetToDectNetworkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddHandsetToDectNetworkBody, &mut [&mut self.line1_member_id, &mut self.line2_member_id, &mut self.custom_display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddHandsetToDectNetworkBody, &[&self.line1_member_id, &self.line2_member_id, &self.custom_display_name], &self.extra) }
}

impl std::fmt::Debug for AddHandsetToDectNetworkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddHandsetToDectNetworkBody", self, f) }
}

/// The object `AddListOfHandsetsToDectNetworkBody` of Webex. Published as `AddAListOfHandsetsToADectNetworkBody`.
#[derive(Clone, Default)]
pub struct AddListOfHandsetsToDectNetworkBody {
    /// `items`; required when sent
    pub items: Option<Vec<AddDECTHandset>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddListOfHandsetsToDectNetworkBody: Keys = Keys(&["\"items\":"]);

impl Json for AddListOfHandsetsToDectNetworkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddListOfHandsetsToDectNetworkBody, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddListOfHandsetsToDectNetworkBody, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for AddListOfHandsetsToDectNetworkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddListOfHandsetsToDectNetworkBody", self, f) }
}

/// The object `AddListOfHandsetsToDectNetworkResponse` of Webex. Published as `AddAListOfHandsetsToADectNetworkResponse`.
#[derive(Clone, Default)]
pub struct AddListOfHandsetsToDectNetworkResponse {
    /// `items`
    pub items: Option<Vec<AddDECTHandsetBulkSuccessResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddListOfHandsetsToDectNetworkResponse: Keys = Keys(&["\"items\":"]);

impl Json for AddListOfHandsetsToDectNetworkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddListOfHandsetsToDectNetworkResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddListOfHandsetsToDectNetworkResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for AddListOfHandsetsToDectNetworkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddListOfHandsetsToDectNetworkResponse", self, f) }
}

/// The object `AddDECTHandset` of Webex.
#[derive(Clone, Default)]
pub struct AddDECTHandset {
    /// `line1MemberId`
    pub line1_member_id: Option<String>,
    /// `line2MemberId`
    pub line2_member_id: Option<String>,
    /// `customDisplayName`
    pub custom_display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddDECTHandset: Keys = Keys(&["\"line1MemberId\":", "\"line2MemberId\":", "\"customDisplayName\":"]);

impl Json for AddDECTHandset {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddDECTHandset, &mut [&mut self.line1_member_id, &mut self.line2_member_id, &mut self.custom_display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddDECTHandset, &[&self.line1_member_id, &self.line2_member_id, &self.custom_display_name], &self.extra) }
}

impl std::fmt::Debug for AddDECTHandset {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddDECTHandset", self, f) }
}

/// The object `AddDECTHandsetBulkSuccessResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddDECTHandsetBulkSuccessResponse {
    /// `customDisplayName`
    pub custom_display_name: Option<String>,
    /// `result`
    pub result: Option<AddDECTHandsetBulkSuccessResponseResult>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddDECTHandsetBulkSuccessResponse: Keys = Keys(&["\"customDisplayName\":", "\"result\":"]);

impl Json for AddDECTHandsetBulkSuccessResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddDECTHandsetBulkSuccessResponse, &mut [&mut self.custom_display_name, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddDECTHandsetBulkSuccessResponse, &[&self.custom_display_name, &self.result], &self.extra) }
}

impl std::fmt::Debug for AddDECTHandsetBulkSuccessResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddDECTHandsetBulkSuccessResponse", self, f) }
}

/// The object `AddDECTHandsetBulkSuccessResponseResult` of Webex.
#[derive(Clone, Default)]
pub struct AddDECTHandsetBulkSuccessResponseResult {
    /// `status`
    pub status: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddDECTHandsetBulkSuccessResponseResult: Keys = Keys(&["\"status\":"]);

impl Json for AddDECTHandsetBulkSuccessResponseResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddDECTHandsetBulkSuccessResponseResult, &mut [&mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddDECTHandsetBulkSuccessResponseResult, &[&self.status], &self.extra) }
}

impl std::fmt::Debug for AddDECTHandsetBulkSuccessResponseResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddDECTHandsetBulkSuccessResponseResult", self, f) }
}

/// The object `AvailableMember` of Webex.
#[derive(Clone, Default)]
pub struct AvailableMember {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `lineType`
    pub line_type: Option<AvailableMemberLineType>,
    /// `memberType`
    pub member_type: Option<AvailableMemberMemberType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableMember: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"lineType\":", "\"memberType\":", "\"location\":"]);

impl Json for AvailableMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableMember, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.line_type, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableMember, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.line_type, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for AvailableMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`AvailableMember`].
    pub enum AvailableMemberLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`AvailableMember`].
    pub enum AvailableMemberMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `BaseStationDetailResponse` of Webex.
#[derive(Clone, Default)]
pub struct BaseStationDetailResponse {
    /// `id`
    pub id: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `handsets`
    pub handsets: Option<Vec<HandsetsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseStationDetailResponse: Keys = Keys(&["\"id\":", "\"mac\":", "\"handsets\":"]);

impl Json for BaseStationDetailResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseStationDetailResponse, &mut [&mut self.id, &mut self.mac, &mut self.handsets], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseStationDetailResponse, &[&self.id, &self.mac, &self.handsets], &self.extra) }
}

impl std::fmt::Debug for BaseStationDetailResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseStationDetailResponse", self, f) }
}

/// The object `BaseStationPostResult` of Webex.
#[derive(Clone, Default)]
pub struct BaseStationPostResult {
    /// `status`
    pub status: Option<i64>,
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseStationPostResult: Keys = Keys(&["\"status\":", "\"id\":"]);

impl Json for BaseStationPostResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseStationPostResult, &mut [&mut self.status, &mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseStationPostResult, &[&self.status, &self.id], &self.extra) }
}

impl std::fmt::Debug for BaseStationPostResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseStationPostResult", self, f) }
}

/// The object `BaseStationResponse` of Webex.
#[derive(Clone, Default)]
pub struct BaseStationResponse {
    /// `mac`
    pub mac: Option<String>,
    /// `result`
    pub result: Option<BaseStationPostResult>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseStationResponse: Keys = Keys(&["\"mac\":", "\"result\":"]);

impl Json for BaseStationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseStationResponse, &mut [&mut self.mac, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseStationResponse, &[&self.mac, &self.result], &self.extra) }
}

impl std::fmt::Debug for BaseStationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseStationResponse", self, f) }
}

/// The object `BaseStationsResponse` of Webex.
#[derive(Clone, Default)]
pub struct BaseStationsResponse {
    /// `id`
    pub id: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `numberOfLinesRegistered`
    pub number_of_lines_registered: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseStationsResponse: Keys = Keys(&["\"id\":", "\"mac\":", "\"numberOfLinesRegistered\":"]);

impl Json for BaseStationsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseStationsResponse, &mut [&mut self.id, &mut self.mac, &mut self.number_of_lines_registered], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseStationsResponse, &[&self.id, &self.mac, &self.number_of_lines_registered], &self.extra) }
}

impl std::fmt::Debug for BaseStationsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseStationsResponse", self, f) }
}

/// The object `CreateDectNetworkBody` of Webex. Published as `CreateADectNetworkBody`.
#[derive(Clone, Default)]
pub struct CreateDectNetworkBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `model`; required when sent
    pub model: Option<CreateDectNetworkBodyModel>,
    /// `defaultAccessCodeEnabled`; required when sent
    pub default_access_code_enabled: Option<bool>,
    /// `defaultAccessCode`; required when sent
    pub default_access_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDectNetworkBody: Keys = Keys(&["\"name\":", "\"displayName\":", "\"model\":", "\"defaultAccessCodeEnabled\":", "\"defaultAccessCode\":"]);

impl Json for CreateDectNetworkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDectNetworkBody, &mut [&mut self.name, &mut self.display_name, &mut self.model, &mut self.default_access_code_enabled, &mut self.default_access_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDectNetworkBody, &[&self.name, &self.display_name, &self.model, &self.default_access_code_enabled, &self.default_access_code], &self.extra) }
}

impl std::fmt::Debug for CreateDectNetworkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDectNetworkBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `model` of [`CreateDectNetworkBody`].
    pub enum CreateDectNetworkBodyModel {
        DmsCiscoDbs110 = "DMS Cisco DBS110",
        CiscoDectN110Base = "Cisco DECT 110 Base",
        DmsCiscoDbs210 = "DMS Cisco DBS210",
        CiscoDectN210Base = "Cisco DECT 210 Base",
    }
}

/// The object `CreateDectNetworkResponse` of Webex. Published as `CreateADectNetworkResponse`.
#[derive(Clone, Default)]
pub struct CreateDectNetworkResponse {
    /// `dectNetworkId`
    pub dect_network_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDectNetworkResponse: Keys = Keys(&["\"dectNetworkId\":"]);

impl Json for CreateDectNetworkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDectNetworkResponse, &mut [&mut self.dect_network_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDectNetworkResponse, &[&self.dect_network_id], &self.extra) }
}

impl std::fmt::Debug for CreateDectNetworkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDectNetworkResponse", self, f) }
}

/// The object `CreateMultipleBaseStationsBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateMultipleBaseStationsBody {
    /// `baseStationMacs`; required when sent
    pub base_station_macs: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMultipleBaseStationsBody: Keys = Keys(&["\"baseStationMacs\":"]);

impl Json for CreateMultipleBaseStationsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMultipleBaseStationsBody, &mut [&mut self.base_station_macs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMultipleBaseStationsBody, &[&self.base_station_macs], &self.extra) }
}

impl std::fmt::Debug for CreateMultipleBaseStationsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMultipleBaseStationsBody", self, f) }
}

/// The object `CreateMultipleBaseStationsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateMultipleBaseStationsResponse {
    /// `baseStations`
    pub base_stations: Option<Vec<BaseStationResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMultipleBaseStationsResponse: Keys = Keys(&["\"baseStations\":"]);

impl Json for CreateMultipleBaseStationsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMultipleBaseStationsResponse, &mut [&mut self.base_stations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMultipleBaseStationsResponse, &[&self.base_stations], &self.extra) }
}

impl std::fmt::Debug for CreateMultipleBaseStationsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMultipleBaseStationsResponse", self, f) }
}

/// The object `DECTHandsetGet` of Webex.
#[derive(Clone, Default)]
pub struct DECTHandsetGet {
    /// `id`
    pub id: Option<String>,
    /// `index`
    pub index: Option<String>,
    /// `customDisplayName`
    pub custom_display_name: Option<String>,
    /// `defaultDisplayName`
    pub default_display_name: Option<String>,
    /// `baseStationId`
    pub base_station_id: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `accessCode`
    pub access_code: Option<String>,
    /// `lines`
    pub lines: Option<Vec<Lines>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTHandsetGet: Keys = Keys(&["\"id\":", "\"index\":", "\"customDisplayName\":", "\"defaultDisplayName\":", "\"baseStationId\":", "\"mac\":", "\"accessCode\":", "\"lines\":"]);

impl Json for DECTHandsetGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTHandsetGet, &mut [&mut self.id, &mut self.index, &mut self.custom_display_name, &mut self.default_display_name, &mut self.base_station_id, &mut self.mac, &mut self.access_code, &mut self.lines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTHandsetGet, &[&self.id, &self.index, &self.custom_display_name, &self.default_display_name, &self.base_station_id, &self.mac, &self.access_code, &self.lines], &self.extra) }
}

impl std::fmt::Debug for DECTHandsetGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTHandsetGet", self, f) }
}

/// The object `DECTHandsetItem` of Webex.
#[derive(Clone, Default)]
pub struct DECTHandsetItem {
    /// `id`
    pub id: Option<String>,
    /// `index`
    pub index: Option<String>,
    /// `defaultDisplayName`
    pub default_display_name: Option<String>,
    /// `customDisplayName`
    pub custom_display_name: Option<String>,
    /// `accessCode`
    pub access_code: Option<String>,
    /// `primaryEnabled`
    pub primary_enabled: Option<bool>,
    /// `lines`
    pub lines: Option<Vec<Lines>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTHandsetItem: Keys = Keys(&["\"id\":", "\"index\":", "\"defaultDisplayName\":", "\"customDisplayName\":", "\"accessCode\":", "\"primaryEnabled\":", "\"lines\":"]);

impl Json for DECTHandsetItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTHandsetItem, &mut [&mut self.id, &mut self.index, &mut self.default_display_name, &mut self.custom_display_name, &mut self.access_code, &mut self.primary_enabled, &mut self.lines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTHandsetItem, &[&self.id, &self.index, &self.default_display_name, &self.custom_display_name, &self.access_code, &self.primary_enabled, &self.lines], &self.extra) }
}

impl std::fmt::Debug for DECTHandsetItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTHandsetItem", self, f) }
}

/// The object `DECTHandsetLineResponse` of Webex.
#[derive(Clone, Default)]
pub struct DECTHandsetLineResponse {
    /// `memberId`
    pub member_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `location`
    pub location: Option<Location>,
    /// `memberType`
    pub member_type: Option<DECTHandsetLineResponseMemberType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTHandsetLineResponse: Keys = Keys(&["\"memberId\":", "\"firstName\":", "\"lastName\":", "\"external\":", "\"extension\":", "\"location\":", "\"memberType\":"]);

impl Json for DECTHandsetLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTHandsetLineResponse, &mut [&mut self.member_id, &mut self.first_name, &mut self.last_name, &mut self.external, &mut self.extension, &mut self.location, &mut self.member_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTHandsetLineResponse, &[&self.member_id, &self.first_name, &self.last_name, &self.external, &self.extension, &self.location, &self.member_type], &self.extra) }
}

impl std::fmt::Debug for DECTHandsetLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTHandsetLineResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`DECTHandsetLineResponse`].
    pub enum DECTHandsetLineResponseMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `DECTHandsetList` of Webex.
#[derive(Clone, Default)]
pub struct DECTHandsetList {
    /// `numberOfHandsetsAssigned`
    pub number_of_handsets_assigned: Option<i64>,
    /// `numberOfLinesAssigned`
    pub number_of_lines_assigned: Option<i64>,
    /// `handsets`
    pub handsets: Option<Vec<DECTHandsetItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTHandsetList: Keys = Keys(&["\"numberOfHandsetsAssigned\":", "\"numberOfLinesAssigned\":", "\"handsets\":"]);

impl Json for DECTHandsetList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTHandsetList, &mut [&mut self.number_of_handsets_assigned, &mut self.number_of_lines_assigned, &mut self.handsets], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTHandsetList, &[&self.number_of_handsets_assigned, &self.number_of_lines_assigned, &self.handsets], &self.extra) }
}

impl std::fmt::Debug for DECTHandsetList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTHandsetList", self, f) }
}

/// The object `DECTNetworkDetail` of Webex.
#[derive(Clone, Default)]
pub struct DECTNetworkDetail {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `chainId`
    pub chain_id: Option<i64>,
    /// `model`
    pub model: Option<DECTNetworkDetailModel>,
    /// `defaultAccessCodeEnabled`
    pub default_access_code_enabled: Option<bool>,
    /// `defaultAccessCode`
    pub default_access_code: Option<String>,
    /// `numberOfBaseStations`
    pub number_of_base_stations: Option<i64>,
    /// `numberOfHandsetsAssigned`
    pub number_of_handsets_assigned: Option<i64>,
    /// `numberOfLines`
    pub number_of_lines: Option<i64>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTNetworkDetail: Keys = Keys(&["\"id\":", "\"name\":", "\"displayName\":", "\"chainId\":", "\"model\":", "\"defaultAccessCodeEnabled\":", "\"defaultAccessCode\":", "\"numberOfBaseStations\":", "\"numberOfHandsetsAssigned\":", "\"numberOfLines\":", "\"location\":"]);

impl Json for DECTNetworkDetail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTNetworkDetail, &mut [&mut self.id, &mut self.name, &mut self.display_name, &mut self.chain_id, &mut self.model, &mut self.default_access_code_enabled, &mut self.default_access_code, &mut self.number_of_base_stations, &mut self.number_of_handsets_assigned, &mut self.number_of_lines, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTNetworkDetail, &[&self.id, &self.name, &self.display_name, &self.chain_id, &self.model, &self.default_access_code_enabled, &self.default_access_code, &self.number_of_base_stations, &self.number_of_handsets_assigned, &self.number_of_lines, &self.location], &self.extra) }
}

impl std::fmt::Debug for DECTNetworkDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTNetworkDetail", self, f) }
}

webex_core::open_enum! {
    /// Values of `model` of [`DECTNetworkDetail`].
    pub enum DECTNetworkDetailModel {
        DmsCiscoDbs210 = "DMS Cisco DBS210",
        DmsCiscoDbs110 = "DMS Cisco DBS110",
    }
}

/// The object `DECTNetworkItem` of Webex.
#[derive(Clone, Default)]
pub struct DECTNetworkItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `numberOfHandsetsAssigned`
    pub number_of_handsets_assigned: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DECTNetworkItem: Keys = Keys(&["\"id\":", "\"name\":", "\"numberOfHandsetsAssigned\":"]);

impl Json for DECTNetworkItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DECTNetworkItem, &mut [&mut self.id, &mut self.name, &mut self.number_of_handsets_assigned], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DECTNetworkItem, &[&self.id, &self.name, &self.number_of_handsets_assigned], &self.extra) }
}

impl std::fmt::Debug for DECTNetworkItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DECTNetworkItem", self, f) }
}

/// The object `DeleteMultipleHandsetsBody` of Webex.
#[derive(Clone, Default)]
pub struct DeleteMultipleHandsetsBody {
    /// `handsetIds`; required when sent
    pub handset_ids: Option<Vec<String>>,
    /// `deleteAll`
    pub delete_all: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteMultipleHandsetsBody: Keys = Keys(&["\"handsetIds\":", "\"deleteAll\":"]);

impl Json for DeleteMultipleHandsetsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteMultipleHandsetsBody, &mut [&mut self.handset_ids, &mut self.delete_all], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteMultipleHandsetsBody, &[&self.handset_ids, &self.delete_all], &self.extra) }
}

impl std::fmt::Debug for DeleteMultipleHandsetsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteMultipleHandsetsBody", self, f) }
}

/// The object `GenerateAndEnableDectServiceabilityPasswordResponse` of Webex.
#[derive(Clone, Default)]
pub struct GenerateAndEnableDectServiceabilityPasswordResponse {
    /// `password`
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateAndEnableDectServiceabilityPasswordResponse: Keys = Keys(&["\"password\":"]);

impl Json for GenerateAndEnableDectServiceabilityPasswordResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateAndEnableDectServiceabilityPasswordResponse, &mut [&mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateAndEnableDectServiceabilityPasswordResponse, &[&self.password], &self.extra) }
}

impl std::fmt::Debug for GenerateAndEnableDectServiceabilityPasswordResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateAndEnableDectServiceabilityPasswordResponse", self, f) }
}

/// The object `ListDectNetworkBaseStationsResponse` of Webex. Published as `GetAListOfDectNetworkBaseStationsResponse`.
#[derive(Clone, Default)]
pub struct ListDectNetworkBaseStationsResponse {
    /// `baseStations`
    pub base_stations: Option<Vec<BaseStationsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectNetworkBaseStationsResponse: Keys = Keys(&["\"baseStations\":"]);

impl Json for ListDectNetworkBaseStationsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectNetworkBaseStationsResponse, &mut [&mut self.base_stations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectNetworkBaseStationsResponse, &[&self.base_stations], &self.extra) }
}

impl std::fmt::Debug for ListDectNetworkBaseStationsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectNetworkBaseStationsResponse", self, f) }
}

/// The object `GetDectServiceabilityPasswordStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetDectServiceabilityPasswordStatusResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDectServiceabilityPasswordStatusResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetDectServiceabilityPasswordStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDectServiceabilityPasswordStatusResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDectServiceabilityPasswordStatusResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetDectServiceabilityPasswordStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDectServiceabilityPasswordStatusResponse", self, f) }
}

/// The object `ListDectNetworksAssociatedWithPersonResponse` of Webex. Published as `GetListOfDectNetworksAssociatedWithAPersonResponse`.
#[derive(Clone, Default)]
pub struct ListDectNetworksAssociatedWithPersonResponse {
    /// `dectNetworks`
    pub dect_networks: Option<Vec<DECTNetworkItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectNetworksAssociatedWithPersonResponse: Keys = Keys(&["\"dectNetworks\":"]);

impl Json for ListDectNetworksAssociatedWithPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectNetworksAssociatedWithPersonResponse, &mut [&mut self.dect_networks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectNetworksAssociatedWithPersonResponse, &[&self.dect_networks], &self.extra) }
}

impl std::fmt::Debug for ListDectNetworksAssociatedWithPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectNetworksAssociatedWithPersonResponse", self, f) }
}

/// The object `ListDectNetworksAssociatedWithWorkspaceResponse` of Webex. Published as `GetListOfDectNetworksAssociatedWithAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct ListDectNetworksAssociatedWithWorkspaceResponse {
    /// `dectNetworks`
    pub dect_networks: Option<Vec<DECTNetworkItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectNetworksAssociatedWithWorkspaceResponse: Keys = Keys(&["\"dectNetworks\":"]);

impl Json for ListDectNetworksAssociatedWithWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectNetworksAssociatedWithWorkspaceResponse, &mut [&mut self.dect_networks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectNetworksAssociatedWithWorkspaceResponse, &[&self.dect_networks], &self.extra) }
}

impl std::fmt::Debug for ListDectNetworksAssociatedWithWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectNetworksAssociatedWithWorkspaceResponse", self, f) }
}

/// The object `ListDectNetworksForOrganizationResponse` of Webex. Published as `GetTheListOfDectNetworksForAnOrganizationResponse`.
#[derive(Clone, Default)]
pub struct ListDectNetworksForOrganizationResponse {
    /// `dectNetworks`
    pub dect_networks: Option<Vec<DECTNetworkDetail>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectNetworksForOrganizationResponse: Keys = Keys(&["\"dectNetworks\":"]);

impl Json for ListDectNetworksForOrganizationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectNetworksForOrganizationResponse, &mut [&mut self.dect_networks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectNetworksForOrganizationResponse, &[&self.dect_networks], &self.extra) }
}

impl std::fmt::Debug for ListDectNetworksForOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectNetworksForOrganizationResponse", self, f) }
}

/// The object `HandsetsResponse` of Webex.
#[derive(Clone, Default)]
pub struct HandsetsResponse {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `accessCode`
    pub access_code: Option<String>,
    /// `lines`
    pub lines: Option<Vec<DECTHandsetLineResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HandsetsResponse: Keys = Keys(&["\"id\":", "\"displayName\":", "\"accessCode\":", "\"lines\":"]);

impl Json for HandsetsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HandsetsResponse, &mut [&mut self.id, &mut self.display_name, &mut self.access_code, &mut self.lines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HandsetsResponse, &[&self.id, &self.display_name, &self.access_code, &self.lines], &self.extra) }
}

impl std::fmt::Debug for HandsetsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HandsetsResponse", self, f) }
}

/// The object `Lines` of Webex.
#[derive(Clone, Default)]
pub struct Lines {
    /// `memberId`
    pub member_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `lastRegistrationTime`
    pub last_registration_time: Option<String>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// `remoteIP`
    pub remote_ip: Option<String>,
    /// `location`
    pub location: Option<Location>,
    /// `memberType`
    pub member_type: Option<LinesMemberType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Lines: Keys = Keys(&["\"memberId\":", "\"firstName\":", "\"lastName\":", "\"external\":", "\"extension\":", "\"lastRegistrationTime\":", "\"hostIP\":", "\"remoteIP\":", "\"location\":", "\"memberType\":"]);

impl Json for Lines {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Lines, &mut [&mut self.member_id, &mut self.first_name, &mut self.last_name, &mut self.external, &mut self.extension, &mut self.last_registration_time, &mut self.host_ip, &mut self.remote_ip, &mut self.location, &mut self.member_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Lines, &[&self.member_id, &self.first_name, &self.last_name, &self.external, &self.extension, &self.last_registration_time, &self.host_ip, &self.remote_ip, &self.location, &self.member_type], &self.extra) }
}

impl std::fmt::Debug for Lines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Lines", self, f) }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`Lines`].
    pub enum LinesMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `Location` of Webex.
#[derive(Clone, Default)]
pub struct Location {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Location: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for Location {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Location, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Location, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Location", self, f) }
}

/// The object `SearchAvailableMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchAvailableMembersResponse {
    /// `members`
    pub members: Option<Vec<AvailableMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchAvailableMembersResponse: Keys = Keys(&["\"members\":"]);

impl Json for SearchAvailableMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchAvailableMembersResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchAvailableMembersResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for SearchAvailableMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchAvailableMembersResponse", self, f) }
}

/// The object `UpdateDectNetworkBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDectNetworkBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `defaultAccessCodeEnabled`; required when sent
    pub default_access_code_enabled: Option<bool>,
    /// `defaultAccessCode`; required when sent
    pub default_access_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDectNetworkBody: Keys = Keys(&["\"name\":", "\"displayName\":", "\"defaultAccessCodeEnabled\":", "\"defaultAccessCode\":"]);

impl Json for UpdateDectNetworkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDectNetworkBody, &mut [&mut self.name, &mut self.display_name, &mut self.default_access_code_enabled, &mut self.default_access_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDectNetworkBody, &[&self.name, &self.display_name, &self.default_access_code_enabled, &self.default_access_code], &self.extra) }
}

impl std::fmt::Debug for UpdateDectNetworkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDectNetworkBody", self, f) }
}

/// The object `UpdateDectNetworkDebugLevelBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDectNetworkDebugLevelBody {
    /// `debugLevel`
    pub debug_level: Option<UpdateDectNetworkDebugLevelBodyDebugLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDectNetworkDebugLevelBody: Keys = Keys(&["\"debugLevel\":"]);

impl Json for UpdateDectNetworkDebugLevelBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDectNetworkDebugLevelBody, &mut [&mut self.debug_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDectNetworkDebugLevelBody, &[&self.debug_level], &self.extra) }
}

impl std::fmt::Debug for UpdateDectNetworkDebugLevelBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDectNetworkDebugLevelBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `debugLevel` of [`UpdateDectNetworkDebugLevelBody`].
    pub enum UpdateDectNetworkDebugLevelBodyDebugLevel {
        Standard = "STANDARD",
        Debug = "DEBUG",
    }
}

/// The object `UpdateDectNetworkHandsetBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDectNetworkHandsetBody {
    /// `line1MemberId`; required when sent
    pub line1_member_id: Option<String>,
    /// `line2MemberId`
    pub line2_member_id: Option<String>,
    /// `customDisplayName`; required when sent
    pub custom_display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDectNetworkHandsetBody: Keys = Keys(&["\"line1MemberId\":", "\"line2MemberId\":", "\"customDisplayName\":"]);

impl Json for UpdateDectNetworkHandsetBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDectNetworkHandsetBody, &mut [&mut self.line1_member_id, &mut self.line2_member_id, &mut self.custom_display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDectNetworkHandsetBody, &[&self.line1_member_id, &self.line2_member_id, &self.custom_display_name], &self.extra) }
}

impl std::fmt::Debug for UpdateDectNetworkHandsetBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDectNetworkHandsetBody", self, f) }
}

/// The object `UpdateDectServiceabilityPasswordStatusBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDectServiceabilityPasswordStatusBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDectServiceabilityPasswordStatusBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateDectServiceabilityPasswordStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDectServiceabilityPasswordStatusBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDectServiceabilityPasswordStatusBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDectServiceabilityPasswordStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDectServiceabilityPasswordStatusBody", self, f) }
}
