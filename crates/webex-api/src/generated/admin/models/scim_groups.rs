// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetGroupResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `members`
    pub members: Option<Vec<GetGroupResponseMember>>,
    /// `meta`; required when sent
    pub meta: Option<MetaObject>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:Group`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_group: Option<GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponse: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"id\":", "\"externalId\":", "\"members\":", "\"meta\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:Group\":"]);

impl Json for GetGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponse, &mut [&mut self.schemas, &mut self.display_name, &mut self.id, &mut self.external_id, &mut self.members, &mut self.meta, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponse, &[&self.schemas, &self.display_name, &self.id, &self.external_id, &self.members, &self.meta, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponse", self, f) }
}

/// The object `GetGroupResponseMember` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseMember {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `display`
    pub display: Option<String>,
    /// `$ref`
    pub ref_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseMember: Keys = Keys(&["\"type\":", "\"value\":", "\"display\":", "\"$ref\":"]);

impl Json for GetGroupResponseMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseMember, &mut [&mut self.type_, &mut self.value, &mut self.display, &mut self.ref_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseMember, &[&self.type_, &self.value, &self.display, &self.ref_], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseMember", self, f) }
}

/// The object `GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    /// `usage`; required when sent
    pub usage: Option<String>,
    /// `owners`
    pub owners: Option<Vec<GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner>>,
    /// `managedBy`
    pub managed_by: Option<Vec<ManagedByObject>>,
    /// `provisionSource`; required when sent
    pub provision_source: Option<String>,
    /// `inheritances`
    pub inheritances: Option<Vec<GroupInheritancesObject>>,
    /// `meta`; required when sent
    pub meta: Option<GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group: Keys = Keys(&["\"usage\":", "\"owners\":", "\"managedBy\":", "\"provisionSource\":", "\"inheritances\":", "\"meta\":"]);

impl Json for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group, &mut [&mut self.usage, &mut self.owners, &mut self.managed_by, &mut self.provision_source, &mut self.inheritances, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group, &[&self.usage, &self.owners, &self.managed_by, &self.provision_source, &self.inheritances, &self.meta], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20Group", self, f) }
}

/// The object `GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta {
    /// `organizationId`; required when sent
    pub organization_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta: Keys = Keys(&["\"organizationId\":"]);

impl Json for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta, &mut [&mut self.organization_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta, &[&self.organization_id], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupMeta", self, f) }
}

/// The object `GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner: Keys = Keys(&["\"value\":"]);

impl Json for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner", self, f) }
}

/// The object `GroupInheritancesObject` of Webex.
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

/// The object `GroupMemberObject` of Webex.
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

/// The object `GroupMemberResponse` of Webex.
#[derive(Clone, Default)]
pub struct GroupMemberResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `memberSize`
    pub member_size: Option<f64>,
    /// `itemsPerPage`
    pub items_per_page: Option<f64>,
    /// `startIndex`
    pub start_index: Option<f64>,
    /// `members`
    pub members: Option<Vec<GroupMemberResponseMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupMemberResponse: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"memberSize\":", "\"itemsPerPage\":", "\"startIndex\":", "\"members\":"]);

impl Json for GroupMemberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupMemberResponse, &mut [&mut self.schemas, &mut self.display_name, &mut self.member_size, &mut self.items_per_page, &mut self.start_index, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupMemberResponse, &[&self.schemas, &self.display_name, &self.member_size, &self.items_per_page, &self.start_index, &self.members], &self.extra) }
}

impl std::fmt::Debug for GroupMemberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupMemberResponse", self, f) }
}

/// The object `GroupMemberResponseMember` of Webex.
#[derive(Clone, Default)]
pub struct GroupMemberResponseMember {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `display`
    pub display: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupMemberResponseMember: Keys = Keys(&["\"type\":", "\"value\":", "\"display\":"]);

impl Json for GroupMemberResponseMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupMemberResponseMember, &mut [&mut self.type_, &mut self.value, &mut self.display], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupMemberResponseMember, &[&self.type_, &self.value, &self.display], &self.extra) }
}

impl std::fmt::Debug for GroupMemberResponseMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupMemberResponseMember", self, f) }
}

/// The object `ManagedByObject` of Webex.
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

/// The object `PatchGroup` of Webex.
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

/// The object `PatchGroupOperation` of Webex.
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

/// The object `PostGroup` of Webex.
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

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group` of Webex.
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

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner` of Webex.
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

/// The object `PutGroup` of Webex.
#[derive(Clone, Default)]
pub struct PutGroup {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `members`
    pub members: Option<Vec<GroupMemberObject>>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:Group`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_group: Option<PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutGroup: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"externalId\":", "\"members\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:Group\":"]);

impl Json for PutGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutGroup, &mut [&mut self.schemas, &mut self.display_name, &mut self.external_id, &mut self.members, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutGroup, &[&self.schemas, &self.display_name, &self.external_id, &self.members, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &self.extra) }
}

impl std::fmt::Debug for PutGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutGroup", self, f) }
}

/// The object `PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group` of Webex.
#[derive(Clone, Default)]
pub struct PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    /// `usage`
    pub usage: Option<String>,
    /// `owners`
    pub owners: Option<Vec<PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner>>,
    /// `inheritances`
    pub inheritances: Option<Vec<GroupInheritancesObject>>,
    /// `managedBy`
    pub managed_by: Option<Vec<ManagedByObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group: Keys = Keys(&["\"usage\":", "\"owners\":", "\"inheritances\":", "\"managedBy\":"]);

impl Json for PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, &mut [&mut self.usage, &mut self.owners, &mut self.inheritances, &mut self.managed_by], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group, &[&self.usage, &self.owners, &self.inheritances, &self.managed_by], &self.extra) }
}

impl std::fmt::Debug for PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutGroupUrnScimSchemasExtensionCiscoWebexidentity20Group", self, f) }
}

/// The object `PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner` of Webex.
#[derive(Clone, Default)]
pub struct PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner: Keys = Keys(&["\"value\":"]);

impl Json for PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner", self, f) }
}

/// The object `SearchGroupResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchGroupResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `totalResults`
    pub total_results: Option<f64>,
    /// `itemsPerPage`
    pub items_per_page: Option<f64>,
    /// `startIndex`
    pub start_index: Option<f64>,
    /// `Resources`
    pub resources: Option<Vec<GetGroupResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchGroupResponse: Keys = Keys(&["\"schemas\":", "\"totalResults\":", "\"itemsPerPage\":", "\"startIndex\":", "\"Resources\":"]);

impl Json for SearchGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchGroupResponse, &mut [&mut self.schemas, &mut self.total_results, &mut self.items_per_page, &mut self.start_index, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchGroupResponse, &[&self.schemas, &self.total_results, &self.items_per_page, &self.start_index, &self.resources], &self.extra) }
}

impl std::fmt::Debug for SearchGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchGroupResponse", self, f) }
}
