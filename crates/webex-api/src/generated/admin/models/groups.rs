// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ChangeGroupBody` of Webex.
#[derive(Clone, Default)]
pub struct ChangeGroupBody {
    /// `displayName`
    pub display_name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `members`
    pub members: Option<Vec<GroupMemberChange>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChangeGroupBody: Keys = Keys(&["\"displayName\":", "\"description\":", "\"members\":"]);

impl Json for ChangeGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChangeGroupBody, &mut [&mut self.display_name, &mut self.description, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChangeGroupBody, &[&self.display_name, &self.description, &self.members], &self.extra) }
}

impl std::fmt::Debug for ChangeGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChangeGroupBody", self, f) }
}

/// The object `CreateGroupBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateGroupBody {
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `members`
    pub members: Option<Vec<GroupMemberChange>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateGroupBody: Keys = Keys(&["\"displayName\":", "\"orgId\":", "\"description\":", "\"members\":"]);

impl Json for CreateGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateGroupBody, &mut [&mut self.display_name, &mut self.org_id, &mut self.description, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateGroupBody, &[&self.display_name, &self.org_id, &self.description, &self.members], &self.extra) }
}

impl std::fmt::Debug for CreateGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateGroupBody", self, f) }
}

/// The object `GroupMemberChange` of Webex.
#[derive(Clone, Default)]
pub struct GroupMemberChange {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `operation`
    pub operation: Option<GroupMemberChangeOperation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupMemberChange: Keys = Keys(&["\"id\":", "\"type\":", "\"operation\":"]);

impl Json for GroupMemberChange {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupMemberChange, &mut [&mut self.id, &mut self.type_, &mut self.operation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupMemberChange, &[&self.id, &self.type_, &self.operation], &self.extra) }
}

impl std::fmt::Debug for GroupMemberChange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupMemberChange", self, f) }
}

webex_core::open_enum! {
    /// Values of `operation` of [`GroupMemberChange`].
    pub enum GroupMemberChangeOperation {
        Add = "add",
        Delete = "delete",
    }
}

/// The object `GroupResponse` of Webex.
#[derive(Clone, Default)]
pub struct GroupResponse {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `lastModified`
    pub last_modified: Option<String>,
    /// `memberSize`
    pub member_size: Option<f64>,
    /// `members`
    pub members: Option<Vec<Member>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupResponse: Keys = Keys(&["\"id\":", "\"displayName\":", "\"orgId\":", "\"created\":", "\"lastModified\":", "\"memberSize\":", "\"members\":"]);

impl Json for GroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupResponse, &mut [&mut self.id, &mut self.display_name, &mut self.org_id, &mut self.created, &mut self.last_modified, &mut self.member_size, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupResponse, &[&self.id, &self.display_name, &self.org_id, &self.created, &self.last_modified, &self.member_size, &self.members], &self.extra) }
}

impl std::fmt::Debug for GroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupResponse", self, f) }
}

/// The object `GroupsCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct GroupsCollectionResponse {
    /// `totalResults`
    pub total_results: Option<f64>,
    /// `startIndex`
    pub start_index: Option<f64>,
    /// `itemsPerPage`
    pub items_per_page: Option<f64>,
    /// `groups`
    pub groups: Option<Vec<GroupResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupsCollectionResponse: Keys = Keys(&["\"totalResults\":", "\"startIndex\":", "\"itemsPerPage\":", "\"groups\":"]);

impl Json for GroupsCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupsCollectionResponse, &mut [&mut self.total_results, &mut self.start_index, &mut self.items_per_page, &mut self.groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupsCollectionResponse, &[&self.total_results, &self.start_index, &self.items_per_page, &self.groups], &self.extra) }
}

impl std::fmt::Debug for GroupsCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupsCollectionResponse", self, f) }
}

/// The object `Member` of Webex.
#[derive(Clone, Default)]
pub struct Member {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Member: Keys = Keys(&["\"id\":", "\"type\":", "\"displayName\":"]);

impl Json for Member {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Member, &mut [&mut self.id, &mut self.type_, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Member, &[&self.id, &self.type_, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Member", self, f) }
}
