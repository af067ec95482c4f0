// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateMembershipBody` of Webex. Published as `CreateAMembershipBody`.
#[derive(Clone, Default)]
pub struct CreateMembershipBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `isModerator`
    pub is_moderator: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMembershipBody: Keys = Keys(&["\"roomId\":", "\"personId\":", "\"personEmail\":", "\"isModerator\":"]);

impl Json for CreateMembershipBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMembershipBody, &mut [&mut self.room_id, &mut self.person_id, &mut self.person_email, &mut self.is_moderator], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMembershipBody, &[&self.room_id, &self.person_id, &self.person_email, &self.is_moderator], &self.extra) }
}

impl std::fmt::Debug for CreateMembershipBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMembershipBody", self, f) }
}

/// The object `Membership` of Webex.
#[derive(Clone, Default)]
pub struct Membership {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
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
    /// `isRoomHidden`
    pub is_room_hidden: Option<bool>,
    /// `roomType`
    pub room_type: Option<MembershipRoomType>,
    /// `isMonitor`
    pub is_monitor: Option<bool>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Membership: Keys = Keys(&["\"id\":", "\"roomId\":", "\"personId\":", "\"personEmail\":", "\"personDisplayName\":", "\"personOrgId\":", "\"isModerator\":", "\"isRoomHidden\":", "\"roomType\":", "\"isMonitor\":", "\"created\":"]);

impl Json for Membership {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Membership, &mut [&mut self.id, &mut self.room_id, &mut self.person_id, &mut self.person_email, &mut self.person_display_name, &mut self.person_org_id, &mut self.is_moderator, &mut self.is_room_hidden, &mut self.room_type, &mut self.is_monitor, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Membership, &[&self.id, &self.room_id, &self.person_id, &self.person_email, &self.person_display_name, &self.person_org_id, &self.is_moderator, &self.is_room_hidden, &self.room_type, &self.is_monitor, &self.created], &self.extra) }
}

impl std::fmt::Debug for Membership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Membership", self, f) }
}

webex_core::open_enum! {
    /// Values of `roomType` of [`Membership`].
    pub enum MembershipRoomType {
        Direct = "direct",
        Group = "group",
    }
}

/// The object `MembershipCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct MembershipCollectionResponse {
    /// `items`
    pub items: Option<Vec<Membership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MembershipCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for MembershipCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MembershipCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MembershipCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for MembershipCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MembershipCollectionResponse", self, f) }
}

/// The object `UpdateMembershipBody` of Webex. Published as `UpdateAMembershipBody`.
#[derive(Clone, Default)]
pub struct UpdateMembershipBody {
    /// `isModerator`
    pub is_moderator: Option<bool>,
    /// `isRoomHidden`
    pub is_room_hidden: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMembershipBody: Keys = Keys(&["\"isModerator\":", "\"isRoomHidden\":"]);

impl Json for UpdateMembershipBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMembershipBody, &mut [&mut self.is_moderator, &mut self.is_room_hidden], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMembershipBody, &[&self.is_moderator, &self.is_room_hidden], &self.extra) }
}

impl std::fmt::Debug for UpdateMembershipBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMembershipBody", self, f) }
}
