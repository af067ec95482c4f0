// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ContactCenterExtensionsGetObject` of Webex.
#[derive(Clone, Default)]
pub struct ContactCenterExtensionsGetObject {
    /// `ccExtensions`
    pub cc_extensions: Option<Vec<UserExtensions>>,
    /// `endpoints`
    pub endpoints: Option<Vec<UserEndpoints>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactCenterExtensionsGetObject: Keys = Keys(&["\"ccExtensions\":", "\"endpoints\":"]);

impl Json for ContactCenterExtensionsGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactCenterExtensionsGetObject, &mut [&mut self.cc_extensions, &mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactCenterExtensionsGetObject, &[&self.cc_extensions, &self.endpoints], &self.extra) }
}

impl std::fmt::Debug for ContactCenterExtensionsGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactCenterExtensionsGetObject", self, f) }
}

/// The object `UserEndpointType` of Webex.
#[derive(Clone, Default)]
pub struct UserEndpointType {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<UserEndpointTypeType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserEndpointType: Keys = Keys(&["\"id\":", "\"type\":"]);

impl Json for UserEndpointType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserEndpointType, &mut [&mut self.id, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserEndpointType, &[&self.id, &self.type_], &self.extra) }
}

impl std::fmt::Debug for UserEndpointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserEndpointType", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserEndpointType`].
    pub enum UserEndpointTypeType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

/// The object `UserEndpoints` of Webex.
#[derive(Clone, Default)]
pub struct UserEndpoints {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<UserEndpointsType>,
    /// `name`
    pub name: Option<String>,
    /// `status`
    pub status: Option<UserEndpointsStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserEndpoints: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"status\":"]);

impl Json for UserEndpoints {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserEndpoints, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserEndpoints, &[&self.id, &self.type_, &self.name, &self.status], &self.extra) }
}

impl std::fmt::Debug for UserEndpoints {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserEndpoints", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserEndpoints`].
    pub enum UserEndpointsType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`UserEndpoints`].
    pub enum UserEndpointsStatus {
        Connected = "CONNECTED",
        NotConnected = "NOT_CONNECTED",
    }
}

/// The object `UserExtensions` of Webex.
#[derive(Clone, Default)]
pub struct UserExtensions {
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `type`
    pub type_: Option<UserExtensionsType>,
    /// `lineOwnerType`
    pub line_owner_type: Option<UserExtensionsLineOwnerType>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// `preferredAnsweringEndPointId`
    pub preferred_answering_end_point_id: Option<String>,
    /// `endpoints`
    pub endpoints: Option<Vec<UserEndpointType>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserExtensions: Keys = Keys(&["\"directNumber\":", "\"extension\":", "\"type\":", "\"lineOwnerType\":", "\"lineOwnerId\":", "\"preferredAnsweringEndPointId\":", "\"endpoints\":"]);

impl Json for UserExtensions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserExtensions, &mut [&mut self.direct_number, &mut self.extension, &mut self.type_, &mut self.line_owner_type, &mut self.line_owner_id, &mut self.preferred_answering_end_point_id, &mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserExtensions, &[&self.direct_number, &self.extension, &self.type_, &self.line_owner_type, &self.line_owner_id, &self.preferred_answering_end_point_id, &self.endpoints], &self.extra) }
}

impl std::fmt::Debug for UserExtensions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserExtensions", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserExtensions`].
    pub enum UserExtensionsType {
        Primary = "PRIMARY",
        Secondary = "SECONDARY",
    }
}

webex_core::open_enum! {
    /// Values of `lineOwnerType` of [`UserExtensions`].
    pub enum UserExtensionsLineOwnerType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}
