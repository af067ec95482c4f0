// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetManagerProfileObject` of Webex.
#[derive(Clone, Default)]
pub struct GetManagerProfileObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetManagerProfileObject: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for GetManagerProfileObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetManagerProfileObject, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetManagerProfileObject, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetManagerProfileObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetManagerProfileObject", self, f) }
}

/// The object `ListUcManagerProfilesResponse` of Webex. Published as `ReadTheListOfUCManagerProfilesResponse`.
#[derive(Clone, Default)]
pub struct ListUcManagerProfilesResponse {
    /// `callingProfiles`; required when sent
    pub calling_profiles: Option<Vec<GetManagerProfileObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUcManagerProfilesResponse: Keys = Keys(&["\"callingProfiles\":"]);

impl Json for ListUcManagerProfilesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUcManagerProfilesResponse, &mut [&mut self.calling_profiles], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUcManagerProfilesResponse, &[&self.calling_profiles], &self.extra) }
}

impl std::fmt::Debug for ListUcManagerProfilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUcManagerProfilesResponse", self, f) }
}
