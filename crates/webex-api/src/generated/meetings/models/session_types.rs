// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListSiteSessionTypesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListSiteSessionTypesResponse {
    /// `items`
    pub items: Option<Vec<SiteSessionType>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSiteSessionTypesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListSiteSessionTypesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSiteSessionTypesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSiteSessionTypesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListSiteSessionTypesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSiteSessionTypesResponse", self, f) }
}

/// The object `ListUserSessionTypeResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListUserSessionTypeResponse {
    /// `items`
    pub items: Option<Vec<UserSessionTypes>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUserSessionTypeResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListUserSessionTypeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUserSessionTypeResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUserSessionTypeResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListUserSessionTypeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUserSessionTypeResponse", self, f) }
}

/// The object `SessionType` of Webex.
#[derive(Clone, Default)]
pub struct SessionType {
    /// `id`
    pub id: Option<String>,
    /// `shortName`
    pub short_name: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<SessionTypeType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SessionType: Keys = Keys(&["\"id\":", "\"shortName\":", "\"name\":", "\"type\":"]);

impl Json for SessionType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SessionType, &mut [&mut self.id, &mut self.short_name, &mut self.name, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SessionType, &[&self.id, &self.short_name, &self.name, &self.type_], &self.extra) }
}

impl std::fmt::Debug for SessionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SessionType", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SessionType`].
    pub enum SessionTypeType {
        Meeting = "meeting",
        Webinar = "webinar",
        PrivateMeeting = "privateMeeting",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainCenter = "TrainCenter",
    }
}

/// The object `SiteSessionType` of Webex.
#[derive(Clone, Default)]
pub struct SiteSessionType {
    /// `id`
    pub id: Option<String>,
    /// `shortName`
    pub short_name: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<SiteSessionTypeType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteSessionType: Keys = Keys(&["\"id\":", "\"shortName\":", "\"siteUrl\":", "\"name\":", "\"type\":"]);

impl Json for SiteSessionType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteSessionType, &mut [&mut self.id, &mut self.short_name, &mut self.site_url, &mut self.name, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteSessionType, &[&self.id, &self.short_name, &self.site_url, &self.name, &self.type_], &self.extra) }
}

impl std::fmt::Debug for SiteSessionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteSessionType", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SiteSessionType`].
    pub enum SiteSessionTypeType {
        Meeting = "meeting",
        Webinar = "webinar",
        PrivateMeeting = "privateMeeting",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainCenter = "TrainCenter",
    }
}

/// The object `UpdateUserSessionType` of Webex.
#[derive(Clone, Default)]
pub struct UpdateUserSessionType {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `sessionTypeIds`; required when sent
    pub session_type_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSessionType: Keys = Keys(&["\"siteUrl\":", "\"personId\":", "\"email\":", "\"sessionTypeIds\":"]);

impl Json for UpdateUserSessionType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSessionType, &mut [&mut self.site_url, &mut self.person_id, &mut self.email, &mut self.session_type_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSessionType, &[&self.site_url, &self.person_id, &self.email, &self.session_type_ids], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSessionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSessionType", self, f) }
}

/// The object `UserSessionTypes` of Webex.
#[derive(Clone, Default)]
pub struct UserSessionTypes {
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `sessionTypes`
    pub session_types: Option<Vec<SessionType>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSessionTypes: Keys = Keys(&["\"personId\":", "\"email\":", "\"siteUrl\":", "\"sessionTypes\":"]);

impl Json for UserSessionTypes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSessionTypes, &mut [&mut self.person_id, &mut self.email, &mut self.site_url, &mut self.session_types], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSessionTypes, &[&self.person_id, &self.email, &self.site_url, &self.session_types], &self.extra) }
}

impl std::fmt::Debug for UserSessionTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSessionTypes", self, f) }
}
