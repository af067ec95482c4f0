// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `GroupInheritancesObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"type\":", "\"value\":", "\"nested\":", "\"scope\":"]);
    impl Json for GroupInheritancesObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.type_, &mut self.value, &mut self.nested, &mut self.scope], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.type_, &self.value, &self.nested, &self.scope], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `type` of [`GroupInheritancesObject`].
    pub enum GroupInheritancesObjectType {
        Role = "role",
    }
}

/// The object `GroupMemberObject`.
#[derive(Debug, Clone, Default)]
pub struct GroupMemberObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":"]);
    impl Json for GroupMemberObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_], &self.extra) }
    }
};

/// The object `GroupResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"displayName\":", "\"orgId\":", "\"created\":", "\"lastModified\":", "\"memberSize\":", "\"members\":"]);
    impl Json for GroupResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.display_name, &mut self.org_id, &mut self.created, &mut self.last_modified, &mut self.member_size, &mut self.members], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.display_name, &self.org_id, &self.created, &self.last_modified, &self.member_size, &self.members], &self.extra) }
    }
};

/// The object `GroupsCollectionResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"totalResults\":", "\"startIndex\":", "\"itemsPerPage\":", "\"groups\":"]);
    impl Json for GroupsCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.total_results, &mut self.start_index, &mut self.items_per_page, &mut self.groups], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.total_results, &self.start_index, &self.items_per_page, &self.groups], &self.extra) }
    }
};

/// The object `ManagedByObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"orgId\":", "\"type\":", "\"id\":", "\"role\":"]);
    impl Json for ManagedByObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_id, &mut self.type_, &mut self.id, &mut self.role], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_id, &self.type_, &self.id, &self.role], &self.extra) }
    }
};

/// The object `Member`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"type\":", "\"displayName\":"]);
    impl Json for Member {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.type_, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.type_, &self.display_name], &self.extra) }
    }
};

/// The object `PatchGroup`.
#[derive(Debug, Clone, Default)]
pub struct PatchGroup {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `Operations`; required when sent
    pub operations: Option<Vec<PatchGroupOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"Operations\":"]);
    impl Json for PatchGroup {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.operations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.operations], &self.extra) }
    }
};

/// The object `PatchGroupOperation`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);
    impl Json for PatchGroupOperation {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.op, &self.path, &self.value], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `op` of [`PatchGroupOperation`].
    pub enum PatchGroupOperationOp {
        Add = "add",
        Replace = "replace",
        Remove = "remove",
    }
}

/// The object `PostGroup`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"externalId\":", "\"members\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:Group\":"]);
    impl Json for PostGroup {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.display_name, &mut self.external_id, &mut self.members, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.display_name, &self.external_id, &self.members, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &self.extra) }
    }
};

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"usage\":", "\"owners\":", "\"inheritances\":", "\"managedBy\":"]);
    impl Json for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20Group {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.usage, &mut self.owners, &mut self.inheritances, &mut self.managed_by], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.usage, &self.owners, &self.inheritances, &self.managed_by], &self.extra) }
    }
};

/// The object `PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner`.
#[derive(Debug, Clone, Default)]
pub struct PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"value\":"]);
    impl Json for PostGroupUrnScimSchemasExtensionCiscoWebexidentity20GroupOwner {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value], &self.extra) }
    }
};
