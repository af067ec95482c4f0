// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `CreateALocationResponse`.
#[derive(Debug, Clone, Default)]
pub struct CreateALocationResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":"]);
    impl Json for CreateALocationResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id], &self.extra) }
    }
};

/// The object `Floor`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"locationId\":", "\"floorNumber\":", "\"displayName\":"]);
    impl Json for Floor {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.location_id, &mut self.floor_number, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.location_id, &self.floor_number, &self.display_name], &self.extra) }
    }
};

/// The object `FloorCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct FloorCollectionResponse {
    /// `items`
    pub items: Option<Vec<Floor>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for FloorCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `FloorCreationRequest`.
#[derive(Debug, Clone, Default)]
pub struct FloorCreationRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);
    impl Json for FloorCreationRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.floor_number, &self.display_name], &self.extra) }
    }
};

/// The object `FloorUpdateRequest`.
#[derive(Debug, Clone, Default)]
pub struct FloorUpdateRequest {
    /// `floorNumber`; required when sent
    pub floor_number: Option<f64>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"floorNumber\":", "\"displayName\":"]);
    impl Json for FloorUpdateRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.floor_number, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.floor_number, &self.display_name], &self.extra) }
    }
};

/// The object `FloorUpdated`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"locationId\":", "\"floorNumber\":", "\"displayName\":"]);
    impl Json for FloorUpdated {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.location_id, &mut self.floor_number, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.location_id, &self.floor_number, &self.display_name], &self.extra) }
    }
};

/// The object `LocationDetails`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"name\":", "\"orgId\":", "\"timeZone\":", "\"preferredLanguage\":", "\"announcementLanguage\":", "\"address\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);
    impl Json for LocationDetails {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.name, &mut self.org_id, &mut self.time_zone, &mut self.preferred_language, &mut self.announcement_language, &mut self.address, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.name, &self.org_id, &self.time_zone, &self.preferred_language, &self.announcement_language, &self.address, &self.latitude, &self.longitude, &self.notes], &self.extra) }
    }
};

/// The object `LocationDetailsAddress`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);
    impl Json for LocationDetailsAddress {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
    }
};

/// The object `LocationsCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct LocationsCollectionResponse {
    /// `items`
    pub items: Option<Vec<LocationDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for LocationsCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `PostCommonLocationObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"timeZone\":", "\"preferredLanguage\":", "\"announcementLanguage\":", "\"address\":", "\"latitude\":", "\"longitude\":", "\"notes\":"]);
    impl Json for PostCommonLocationObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.time_zone, &mut self.preferred_language, &mut self.announcement_language, &mut self.address, &mut self.latitude, &mut self.longitude, &mut self.notes], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.time_zone, &self.preferred_language, &self.announcement_language, &self.address, &self.latitude, &self.longitude, &self.notes], &self.extra) }
    }
};

/// The object `PostCommonLocationObjectAddress`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);
    impl Json for PostCommonLocationObjectAddress {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
    }
};

/// The object `PutCommonLocationObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"timeZone\":", "\"preferredLanguage\":", "\"address\":"]);
    impl Json for PutCommonLocationObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.time_zone, &mut self.preferred_language, &mut self.address], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.time_zone, &self.preferred_language, &self.address], &self.extra) }
    }
};

/// The object `PutCommonLocationObjectAddress`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);
    impl Json for PutCommonLocationObjectAddress {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
    }
};
