// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GroupInheritancesObject`.
#[derive(Clone, Default)]
pub struct GroupInheritancesObject {
    /// `type`
    pub type_: Option<GroupInheritancesObjectType>,
    /// `value`
    pub value: Option<String>,
    /// `nested`
    pub nested: Option<bool>,
    /// `scope`
    pub scope: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupInheritancesObject: Keys = Keys(&["\"type\":", "\"value\":", "\"nested\":", "\"scope\":"]);

impl Json for GroupInheritancesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupInheritancesObject, &mut [&mut self.type_, &mut self.value, &mut self.nested, &mut self.scope], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupInheritancesObject, &[&self.type_, &self.value, &self.nested, &self.scope], &self.extra) }
}

impl std::fmt::Debug for GroupInheritancesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupInheritancesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GroupInheritancesObject`].
    pub enum GroupInheritancesObjectType {
        Role = "role",
    }
}

/// The object `GroupMemberObject`.
#[derive(Clone, Default)]
pub struct GroupMemberObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupMemberObject: Keys = Keys(&["\"value\":", "\"type\":"]);

impl Json for GroupMemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupMemberObject, &mut [&mut self.value, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupMemberObject, &[&self.value, &self.type_], &self.extra) }
}

impl std::fmt::Debug for GroupMemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupMemberObject", self, f) }
}

/// The object `GroupResponse`.
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

/// The object `GroupsCollectionResponse`.
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

/// The object `ManagedByObject`.
#[derive(Clone, Default)]
pub struct ManagedByObject {
    /// `orgId`
    pub org_id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `role`
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManagedByObject: Keys = Keys(&["\"orgId\":", "\"type\":", "\"id\":", "\"role\":"]);

impl Json for ManagedByObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManagedByObject, &mut [&mut self.org_id, &mut self.type_, &mut self.id, &mut self.role], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManagedByObject, &[&self.org_id, &self.type_, &self.id, &self.role], &self.extra) }
}

impl std::fmt::Debug for ManagedByObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManagedByObject", self, f) }
}

/// The object `Member`.
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

/// The object `PatchGroup`.
#[derive(Clone, Default)]
pub struct PatchGroup {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `Operations`; required when sent
    pub operations: Option<Vec<PatchGroupOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchGroup: Keys = Keys(&["\"schemas\":", "\"Operations\":"]);

impl Json for PatchGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchGroup, &mut [&mut self.schemas, &mut self.operations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchGroup, &[&self.schemas, &self.operations], &self.extra) }
}

impl std::fmt::Debug for PatchGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchGroup", self, f) }
}

/// The object `PatchGroupOperation`.
#[derive(Clone, Default)]
pub struct PatchGroupOperation {
    /// `op`; required when sent
    pub op: Option<PatchGroupOperationOp>,
    /// `path`
    pub path: Option<String>,
    /// `value`
    pub value: Option<Vec<GroupInheritancesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchGroupOperation: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);

impl Json for PatchGroupOperation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchGroupOperation, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchGroupOperation, &[&self.op, &self.path, &self.value], &self.extra) }
}

impl std::fmt::Debug for PatchGroupOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchGroupOperation", self, f) }
}

webex_core::open_enum! {
    /// Values of `op` of [`PatchGroupOperation`].
    pub enum PatchGroupOperationOp {
        Add = "add",
        Replace = "replace",
        Remove = "remove",
    }
}

/// The object `PostGroup`.
#[derive(Clone, Default)]
pub struct PostGroup {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `members`
    pub members: Option<Vec<GroupMemberObject>>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:Group`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_group: Option<PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostGroup: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"externalId\":", "\"members\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:Group\":"]);

impl Json for PostGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostGroup, &mut [&mut self.schemas, &mut self.display_name, &mut self.external_id, &mut self.members, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostGroup, &[&self.schemas, &self.display_name, &self.external_id, &self.members, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &self.extra) }
}

impl std::fmt::Debug for PostGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostGroup", self, f) }
}

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group`.
#[derive(Clone, Default)]
pub struct PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    /// `usage`
    pub usage: Option<String>,
    /// `owners`
    pub owners: Option<Vec<PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner>>,
    /// `inheritances`
    pub inheritances: Option<Vec<GroupInheritancesObject>>,
    /// `managedBy`
    pub managed_by: Option<Vec<ManagedByObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group: Keys = Keys(&["\"usage\":", "\"owners\":", "\"inheritances\":", "\"managedBy\":"]);

impl Json for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, &mut [&mut self.usage, &mut self.owners, &mut self.inheritances, &mut self.managed_by], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, &[&self.usage, &self.owners, &self.inheritances, &self.managed_by], &self.extra) }
}

impl std::fmt::Debug for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group", self, f) }
}

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner`.
#[derive(Clone, Default)]
pub struct PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner: Keys = Keys(&["\"value\":"]);

impl Json for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner", self, f) }
}
