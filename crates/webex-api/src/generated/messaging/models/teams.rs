// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateTeamBody` of Webex. Published as `CreateATeamBody`.
#[derive(Clone, Default)]
pub struct CreateTeamBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTeamBody: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for CreateTeamBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTeamBody, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTeamBody, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for CreateTeamBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTeamBody", self, f) }
}

/// The object `Team` of Webex.
#[derive(Clone, Default)]
pub struct Team {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Team: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"created\":"]);

impl Json for Team {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Team, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Team, &[&self.id, &self.name, &self.description, &self.created], &self.extra) }
}

impl std::fmt::Debug for Team {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Team", self, f) }
}

/// The object `TeamCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct TeamCollectionResponse {
    /// `items`
    pub items: Option<Vec<Team>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TeamCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for TeamCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TeamCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TeamCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for TeamCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TeamCollectionResponse", self, f) }
}

/// The object `UpdateTeamBody` of Webex. Published as `UpdateATeamBody`.
#[derive(Clone, Default)]
pub struct UpdateTeamBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTeamBody: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for UpdateTeamBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTeamBody, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTeamBody, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for UpdateTeamBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTeamBody", self, f) }
}
