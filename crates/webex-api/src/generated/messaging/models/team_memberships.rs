// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateTeamMembershipBody` of Webex. Published as `CreateATeamMembershipBody`.
#[derive(Clone, Default)]
pub struct CreateTeamMembershipBody {
    /// `teamId`; required when sent
    pub team_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `isModerator`
    pub is_moderator: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTeamMembershipBody: Keys = Keys(&["\"teamId\":", "\"personId\":", "\"personEmail\":", "\"isModerator\":"]);

impl Json for CreateTeamMembershipBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTeamMembershipBody, &mut [&mut self.team_id, &mut self.person_id, &mut self.person_email, &mut self.is_moderator], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTeamMembershipBody, &[&self.team_id, &self.person_id, &self.person_email, &self.is_moderator], &self.extra) }
}

impl std::fmt::Debug for CreateTeamMembershipBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTeamMembershipBody", self, f) }
}

/// The object `TeamMembership` of Webex.
#[derive(Clone, Default)]
pub struct TeamMembership {
    /// `id`
    pub id: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `personDisplayName`
    pub person_display_name: Option<String>,
    /// `personOrgId`
    pub person_org_id: Option<String>,
    /// `isModerator`
    pub is_moderator: Option<bool>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TeamMembership: Keys = Keys(&["\"id\":", "\"teamId\":", "\"personId\":", "\"personEmail\":", "\"personDisplayName\":", "\"personOrgId\":", "\"isModerator\":", "\"created\":"]);

impl Json for TeamMembership {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TeamMembership, &mut [&mut self.id, &mut self.team_id, &mut self.person_id, &mut self.person_email, &mut self.person_display_name, &mut self.person_org_id, &mut self.is_moderator, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TeamMembership, &[&self.id, &self.team_id, &self.person_id, &self.person_email, &self.person_display_name, &self.person_org_id, &self.is_moderator, &self.created], &self.extra) }
}

impl std::fmt::Debug for TeamMembership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TeamMembership", self, f) }
}

/// The object `TeamMembershipCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct TeamMembershipCollectionResponse {
    /// `items`
    pub items: Option<Vec<TeamMembership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TeamMembershipCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for TeamMembershipCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TeamMembershipCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TeamMembershipCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for TeamMembershipCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TeamMembershipCollectionResponse", self, f) }
}

/// The object `UpdateTeamMembershipBody` of Webex. Published as `UpdateATeamMembershipBody`.
#[derive(Clone, Default)]
pub struct UpdateTeamMembershipBody {
    /// `isModerator`; required when sent
    pub is_moderator: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTeamMembershipBody: Keys = Keys(&["\"isModerator\":"]);

impl Json for UpdateTeamMembershipBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTeamMembershipBody, &mut [&mut self.is_moderator], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTeamMembershipBody, &[&self.is_moderator], &self.extra) }
}

impl std::fmt::Debug for UpdateTeamMembershipBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTeamMembershipBody", self, f) }
}
