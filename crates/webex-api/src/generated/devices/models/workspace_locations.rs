// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Location` of Webex.
#[derive(Clone, Default)]
pub struct Location {
    /// `id`
    pub id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `address`; required when sent
    pub address: Option<String>,
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `cityName`
    pub city_name: Option<String>,
    /// `latitude`; required when sent
    pub latitude: Option<f64>,
    /// `longitude`; required when sent
    pub longitude: Option<f64>,
    /// `notes`
    pub notes: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Location: Keys = Keys(&["\"id\":", "\"locationId\":", "\"displayName\":", "\"address\":", "\"countryCode\":", "\"cityName\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);

impl Json for Location {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Location, &mut [&mut self.id, &mut self.location_id, &mut self.display_name, &mut self.address, &mut self.country_code, &mut self.city_name, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Location, &[&self.id, &self.location_id, &self.display_name, &self.address, &self.country_code, &self.city_name, &self.latitude, &self.longitude, &self.notes], &self.extra) }
}

impl std::fmt::Debug for Location {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Location", self, f) }
}

/// The object `WorkspaceLocationFloorsCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationFloorsCollectionResponse {
    /// `items`
    pub items: Option<Vec<Floor>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationFloorsCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for WorkspaceLocationFloorsCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationFloorsCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationFloorsCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationFloorsCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationFloorsCollectionResponse", self, f) }
}

/// The object `WorkspaceLocationFloorsCreationRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationFloorsCreationRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationFloorsCreationRequest: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);

impl Json for WorkspaceLocationFloorsCreationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationFloorsCreationRequest, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationFloorsCreationRequest, &[&self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationFloorsCreationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationFloorsCreationRequest", self, f) }
}

/// The object `WorkspaceLocationFloorsUpdateRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationFloorsUpdateRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationFloorsUpdateRequest: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);

impl Json for WorkspaceLocationFloorsUpdateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationFloorsUpdateRequest, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationFloorsUpdateRequest, &[&self.floor_number, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationFloorsUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationFloorsUpdateRequest", self, f) }
}

/// The object `WorkspaceLocationsCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationsCollectionResponse {
    /// `items`
    pub items: Option<Vec<Location>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationsCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for WorkspaceLocationsCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationsCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationsCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationsCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationsCollectionResponse", self, f) }
}

/// The object `WorkspaceLocationsCreationRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationsCreationRequest {
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `address`; required when sent
    pub address: Option<String>,
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `cityName`
    pub city_name: Option<String>,
    /// `latitude`; required when sent
    pub latitude: Option<f64>,
    /// `longitude`; required when sent
    pub longitude: Option<f64>,
    /// `notes`
    pub notes: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationsCreationRequest: Keys = Keys(&["\"displayName\":", "\"address\":", "\"countryCode\":", "\"cityName\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);

impl Json for WorkspaceLocationsCreationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationsCreationRequest, &mut [&mut self.display_name, &mut self.address, &mut self.country_code, &mut self.city_name, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationsCreationRequest, &[&self.display_name, &self.address, &self.country_code, &self.city_name, &self.latitude, &self.longitude, &self.notes], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationsCreationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationsCreationRequest", self, f) }
}

/// The object `WorkspaceLocationsUpdateRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceLocationsUpdateRequest {
    /// `id`
    pub id: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `address`; required when sent
    pub address: Option<String>,
    /// `countryCode`; required when sent
    pub country_code: Option<String>,
    /// `cityName`
    pub city_name: Option<String>,
    /// `latitude`; required when sent
    pub latitude: Option<f64>,
    /// `longitude`; required when sent
    pub longitude: Option<f64>,
    /// `notes`
    pub notes: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceLocationsUpdateRequest: Keys = Keys(&["\"id\":", "\"displayName\":", "\"address\":", "\"countryCode\":", "\"cityName\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);

impl Json for WorkspaceLocationsUpdateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceLocationsUpdateRequest, &mut [&mut self.id, &mut self.display_name, &mut self.address, &mut self.country_code, &mut self.city_name, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceLocationsUpdateRequest, &[&self.id, &self.display_name, &self.address, &self.country_code, &self.city_name, &self.latitude, &self.longitude, &self.notes], &self.extra) }
}

impl std::fmt::Debug for WorkspaceLocationsUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceLocationsUpdateRequest", self, f) }
}
