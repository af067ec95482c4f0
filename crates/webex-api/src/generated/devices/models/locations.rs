// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateLocationResponse` of Webex. Published as `CreateALocationResponse`.
#[derive(Clone, Default)]
pub struct CreateLocationResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateLocationResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateLocationResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateLocationResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateLocationResponse", self, f) }
}

/// The object `Floor` of Webex.
#[derive(Clone, Default)]
pub struct Floor {
    /// `id`
    pub id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Floor: Keys = Keys(&["\"id\":", "\"locationId\":", "\"floorNumber\":", "\"displayName\":"]);

impl Json for Floor {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Floor, &mut [&mut self.id, &mut self.location_id, &mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Floor, &[&self.id, &self.location_id, &self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for Floor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Floor", self, f) }
}

/// The object `FloorCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct FloorCollectionResponse {
    /// `items`
    pub items: Option<Vec<Floor>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FloorCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for FloorCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FloorCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FloorCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for FloorCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FloorCollectionResponse", self, f) }
}

/// The object `FloorCreationRequest` of Webex.
#[derive(Clone, Default)]
pub struct FloorCreationRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FloorCreationRequest: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);

impl Json for FloorCreationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FloorCreationRequest, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FloorCreationRequest, &[&self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for FloorCreationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FloorCreationRequest", self, f) }
}

/// The object `FloorUpdateRequest` of Webex.
#[derive(Clone, Default)]
pub struct FloorUpdateRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FloorUpdateRequest: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);

impl Json for FloorUpdateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FloorUpdateRequest, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FloorUpdateRequest, &[&self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for FloorUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FloorUpdateRequest", self, f) }
}

/// The object `FloorUpdated` of Webex.
#[derive(Clone, Default)]
pub struct FloorUpdated {
    /// `id`
    pub id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FloorUpdated: Keys = Keys(&["\"id\":", "\"locationId\":", "\"floorNumber\":", "\"displayName\":"]);

impl Json for FloorUpdated {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FloorUpdated, &mut [&mut self.id, &mut self.location_id, &mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FloorUpdated, &[&self.id, &self.location_id, &self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for FloorUpdated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FloorUpdated", self, f) }
}

/// The object `LocationDetails` of Webex.
#[derive(Clone, Default)]
pub struct LocationDetails {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `address`
    pub address: Option<LocationDetailsAddress>,
    /// `latitude`
    pub latitude: Option<f64>,
    /// `longitude`
    pub longitude: Option<f64>,
    /// `notes`
    pub notes: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDetails: Keys = Keys(&["\"id\":", "\"name\":", "\"orgId\":", "\"timeZone\":", "\"preferredLanguage\":", "\"announcementLanguage\":", "\"address\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);

impl Json for LocationDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDetails, &mut [&mut self.id, &mut self.name, &mut self.org_id, &mut self.time_zone, &mut self.preferred_language, &mut self.announcement_language, &mut self.address, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDetails, &[&self.id, &self.name, &self.org_id, &self.time_zone, &self.preferred_language, &self.announcement_language, &self.address, &self.latitude, &self.longitude, &self.notes], &self.extra) }
}

impl std::fmt::Debug for LocationDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDetails", self, f) }
}

/// The object `LocationDetailsAddress` of Webex.
#[derive(Clone, Default)]
pub struct LocationDetailsAddress {
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

static K_LocationDetailsAddress: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for LocationDetailsAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDetailsAddress, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDetailsAddress, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for LocationDetailsAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDetailsAddress", self, f) }
}

/// The object `LocationsCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct LocationsCollectionResponse {
    /// `items`
    pub items: Option<Vec<LocationDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationsCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for LocationsCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationsCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationsCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for LocationsCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationsCollectionResponse", self, f) }
}

/// The object `PostCommonLocationObject` of Webex.
#[derive(Clone, Default)]
pub struct PostCommonLocationObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `timeZone`; required when sent
    pub time_zone: Option<String>,
    /// `preferredLanguage`; required when sent
    pub preferred_language: Option<String>,
    /// `announcementLanguage`; required when sent
    pub announcement_language: Option<String>,
    /// `address`; required when sent
    pub address: Option<PostCommonLocationObjectAddress>,
    /// `latitude`
    pub latitude: Option<String>,
    /// `longitude`
    pub longitude: Option<String>,
    /// `notes`
    pub notes: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostCommonLocationObject: Keys = Keys(&["\"name\":", "\"timeZone\":", "\"preferredLanguage\":", "\"announcementLanguage\":", "\"address\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);

impl Json for PostCommonLocationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostCommonLocationObject, &mut [&mut self.name, &mut self.time_zone, &mut self.preferred_language, &mut self.announcement_language, &mut self.address, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostCommonLocationObject, &[&self.name, &self.time_zone, &self.preferred_language, &self.announcement_language, &self.address, &self.latitude, &self.longitude, &self.notes], &self.extra) }
}

impl std::fmt::Debug for PostCommonLocationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostCommonLocationObject", self, f) }
}

/// The object `PostCommonLocationObjectAddress` of Webex.
#[derive(Clone, Default)]
pub struct PostCommonLocationObjectAddress {
    /// `address1`; required when sent
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`; required when sent
    pub city: Option<String>,
    /// `state`; required when sent
    pub state: Option<String>,
    /// `postalCode`; required when sent
    pub postal_code: Option<String>,
    /// `country`; required when sent
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostCommonLocationObjectAddress: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for PostCommonLocationObjectAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostCommonLocationObjectAddress, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostCommonLocationObjectAddress, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PostCommonLocationObjectAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostCommonLocationObjectAddress", self, f) }
}

/// The object `PutCommonLocationObject` of Webex.
#[derive(Clone, Default)]
pub struct PutCommonLocationObject {
    /// `name`
    pub name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `address`
    pub address: Option<PutCommonLocationObjectAddress>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutCommonLocationObject: Keys = Keys(&["\"name\":", "\"timeZone\":", "\"preferredLanguage\":", "\"address\":"]);

impl Json for PutCommonLocationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutCommonLocationObject, &mut [&mut self.name, &mut self.time_zone, &mut self.preferred_language, &mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutCommonLocationObject, &[&self.name, &self.time_zone, &self.preferred_language, &self.address], &self.extra) }
}

impl std::fmt::Debug for PutCommonLocationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutCommonLocationObject", self, f) }
}

/// The object `PutCommonLocationObjectAddress` of Webex.
#[derive(Clone, Default)]
pub struct PutCommonLocationObjectAddress {
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

static K_PutCommonLocationObjectAddress: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for PutCommonLocationObjectAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutCommonLocationObjectAddress, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutCommonLocationObjectAddress, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PutCommonLocationObjectAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutCommonLocationObjectAddress", self, f) }
}
