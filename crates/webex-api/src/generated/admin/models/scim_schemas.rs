// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AttributesObject` of Webex.
#[derive(Clone, Default)]
pub struct AttributesObject {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `multiValued`
    pub multi_valued: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `caseExact`
    pub case_exact: Option<bool>,
    /// `mutability`
    pub mutability: Option<String>,
    /// `returned`
    pub returned: Option<String>,
    /// `uniqueness`
    pub uniqueness: Option<String>,
    /// `length`
    pub length: Option<f64>,
    /// `subAttributes`
    pub sub_attributes: Option<Vec<SubAttributesObject>>,
    /// `size`
    pub size: Option<f64>,
    /// `canonicalValues`
    pub canonical_values: Option<Vec<AttributesObjectCanonicalValues>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AttributesObject: Keys = Keys(&["\"name\":", "\"type\":", "\"multiValued\":", "\"description\":", "\"required\":", "\"caseExact\":", "\"mutability\":", "\"returned\":", "\"uniqueness\":", "\"length\":", "\"subAttributes\":", "\"size\":", "\"canonicalValues\":"]);

impl Json for AttributesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AttributesObject, &mut [&mut self.name, &mut self.type_, &mut self.multi_valued, &mut self.description, &mut self.required, &mut self.case_exact, &mut self.mutability, &mut self.returned, &mut self.uniqueness, &mut self.length, &mut self.sub_attributes, &mut self.size, &mut self.canonical_values], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AttributesObject, &[&self.name, &self.type_, &self.multi_valued, &self.description, &self.required, &self.case_exact, &self.mutability, &self.returned, &self.uniqueness, &self.length, &self.sub_attributes, &self.size, &self.canonical_values], &self.extra) }
}

impl std::fmt::Debug for AttributesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AttributesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `canonicalValues` of [`AttributesObject`].
    pub enum AttributesObjectCanonicalValues {
        Group = "Group",
        User = "User",
        Machine = "Machine",
        Location = "location",
        Distribution = "distribution",
        Policy = "policy",
        Scim = "SCIM",
        Ad = "AD",
        Aad = "AAD",
        Broadworks = "BROADWORKS",
        Okta = "OKTA",
        Role = "role",
        IdUserAdmin = "id_user_admin",
        IdReadonlyAdmin = "id_readonly_admin",
        IdDeviceAdmin = "id_device_admin",
        IdFullAdmin = "id_full_admin",
        User2 = "user",
        UniqueFlatStatic = "unique_flat_static",
        Dynamic = "dynamic",
        FlatStatic = "flat_static",
        NestedStatic = "nested_static",
        Compliance = "compliance",
        Pending = "pending",
        MarkedDeleted = "marked_deleted",
        Transient = "transient",
        Fraud = "fraud",
        Active = "active",
        Disabled = "disabled",
        Suspended = "suspended",
        Facebook = "facebook",
        O365 = "O365",
        Google = "google",
        Cco = "cco",
        Enterprise = "enterprise",
        Cloud = "cloud",
        Personal = "personal",
        Everyone = "Everyone",
        Internal = "Internal",
        Hidden = "Hidden",
        Global = "Global",
        Phone = "phone",
        Partner = "partner",
        Email = "email",
        CiRole = "ciRole",
        ServiceRole = "serviceRole",
        GlobalRole = "globalRole",
        OtherValue = "other",
        Work = "work",
        Room = "room",
        Home = "home",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
        Alternate1 = "alternate1",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Alternate2 = "alternate2",
        Qq = "qq",
        Aim = "aim",
        Cucm = "cucm",
        Webex = "webex",
        Msn = "msn",
        Xmpp = "xmpp",
        Skype = "skype",
        Gtalk = "gtalk",
        Icq = "icq",
        Yahoo = "yahoo",
        Microsoft = "microsoft",
        Thumbnail = "thumbnail",
        Resizable = "resizable",
        Photo = "photo",
    }
}

/// The object `GetGroupResponseBySchemaId` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseBySchemaId {
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`
    pub urn_ietf_params_scim_schemas_core_2_0_group: Option<GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseBySchemaId: Keys = Keys(&["\"urn:ietf:params:scim:schemas:core:2.0:Group\":"]);

impl Json for GetGroupResponseBySchemaId {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseBySchemaId, &mut [&mut self.urn_ietf_params_scim_schemas_core_2_0_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseBySchemaId, &[&self.urn_ietf_params_scim_schemas_core_2_0_group], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseBySchemaId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseBySchemaId", self, f) }
}

/// The object `GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<AttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupResponseBySchemaIdUrnIetfParamsScimSchemasCore20Group", self, f) }
}

/// The object `GetGroupSchemaResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupSchemaResponse {
    /// `urn:ietf:params:scim:schemas:core:2.0:Group`
    pub urn_ietf_params_scim_schemas_core_2_0_group: Option<GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:Group`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_group: Option<GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupSchemaResponse: Keys = Keys(&["\"urn:ietf:params:scim:schemas:core:2.0:Group\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:Group\":"]);

impl Json for GetGroupSchemaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupSchemaResponse, &mut [&mut self.urn_ietf_params_scim_schemas_core_2_0_group, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupSchemaResponse, &[&self.urn_ietf_params_scim_schemas_core_2_0_group, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_group], &self.extra) }
}

impl std::fmt::Debug for GetGroupSchemaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupSchemaResponse", self, f) }
}

/// The object `GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<AttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupSchemaResponseUrnIetfParamsScimSchemasCore20Group", self, f) }
}

/// The object `GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group` of Webex.
#[derive(Clone, Default)]
pub struct GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<AttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetGroupSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20Group", self, f) }
}

/// The object `GetUserSchemaResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetUserSchemaResponse {
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:User`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_user: Option<GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User>,
    /// `urn:ietf:params:scim:schemas:core:2.0:User`
    pub urn_ietf_params_scim_schemas_core_2_0_user: Option<GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserSchemaResponse: Keys = Keys(&["\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":", "\"urn:ietf:params:scim:schemas:core:2.0:User\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":"]);

impl Json for GetUserSchemaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserSchemaResponse, &mut [&mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &mut self.urn_ietf_params_scim_schemas_core_2_0_user, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserSchemaResponse, &[&self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &self.urn_ietf_params_scim_schemas_core_2_0_user, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user], &self.extra) }
}

impl std::fmt::Debug for GetUserSchemaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserSchemaResponse", self, f) }
}

/// The object `GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User` of Webex.
#[derive(Clone, Default)]
pub struct GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<UserAttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserSchemaResponseUrnIetfParamsScimSchemasCore20User", self, f) }
}

/// The object `GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User` of Webex.
#[derive(Clone, Default)]
pub struct GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<UserAttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserSchemaResponseUrnIetfParamsScimSchemasExtensionEnterprise20User", self, f) }
}

/// The object `GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User` of Webex.
#[derive(Clone, Default)]
pub struct GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `attributes`
    pub attributes: Option<Vec<UserAttributesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"attributes\":"]);

impl Json for GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &[&self.id, &self.name, &self.description, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserSchemaResponseUrnScimSchemasExtensionCiscoWebexidentity20User", self, f) }
}

/// The object `SubAttributesObject` of Webex.
#[derive(Clone, Default)]
pub struct SubAttributesObject {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `referenceTypes`
    pub reference_types: Option<Vec<SubAttributesObjectReferenceTypes>>,
    /// `multiValued`
    pub multi_valued: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `caseExact`
    pub case_exact: Option<bool>,
    /// `mutability`
    pub mutability: Option<String>,
    /// `returned`
    pub returned: Option<String>,
    /// `uniqueness`
    pub uniqueness: Option<String>,
    /// `canonicalValues`
    pub canonical_values: Option<Vec<SubAttributesObjectCanonicalValues>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubAttributesObject: Keys = Keys(&["\"name\":", "\"type\":", "\"referenceTypes\":", "\"multiValued\":", "\"description\":", "\"required\":", "\"caseExact\":", "\"mutability\":", "\"returned\":", "\"uniqueness\":", "\"canonicalValues\":"]);

impl Json for SubAttributesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubAttributesObject, &mut [&mut self.name, &mut self.type_, &mut self.reference_types, &mut self.multi_valued, &mut self.description, &mut self.required, &mut self.case_exact, &mut self.mutability, &mut self.returned, &mut self.uniqueness, &mut self.canonical_values], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubAttributesObject, &[&self.name, &self.type_, &self.reference_types, &self.multi_valued, &self.description, &self.required, &self.case_exact, &self.mutability, &self.returned, &self.uniqueness, &self.canonical_values], &self.extra) }
}

impl std::fmt::Debug for SubAttributesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubAttributesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `referenceTypes` of [`SubAttributesObject`].
    pub enum SubAttributesObjectReferenceTypes {
        External = "external",
        Group = "Group",
        User = "User",
        Machine = "Machine",
    }
}

webex_core::open_enum! {
    /// Values of `canonicalValues` of [`SubAttributesObject`].
    pub enum SubAttributesObjectCanonicalValues {
        Group = "Group",
        User = "User",
        Machine = "Machine",
        Location = "location",
        Distribution = "distribution",
        Policy = "policy",
        Scim = "SCIM",
        Ad = "AD",
        Aad = "AAD",
        Broadworks = "BROADWORKS",
        Okta = "OKTA",
        Role = "role",
        IdUserAdmin = "id_user_admin",
        IdReadonlyAdmin = "id_readonly_admin",
        IdDeviceAdmin = "id_device_admin",
        IdFullAdmin = "id_full_admin",
        User2 = "user",
        UniqueFlatStatic = "unique_flat_static",
        Dynamic = "dynamic",
        FlatStatic = "flat_static",
        NestedStatic = "nested_static",
        Compliance = "compliance",
        Pending = "pending",
        MarkedDeleted = "marked_deleted",
        Transient = "transient",
        Fraud = "fraud",
        Active = "active",
        Disabled = "disabled",
        Suspended = "suspended",
        Facebook = "facebook",
        O365 = "O365",
        Google = "google",
        Cco = "cco",
        Enterprise = "enterprise",
        Cloud = "cloud",
        Personal = "personal",
        Everyone = "Everyone",
        Internal = "Internal",
        Hidden = "Hidden",
        Global = "Global",
        Phone = "phone",
        Partner = "partner",
        Email = "email",
        CiRole = "ciRole",
        ServiceRole = "serviceRole",
        GlobalRole = "globalRole",
        OtherValue = "other",
        Work = "work",
        Room = "room",
        Home = "home",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
        Alternate1 = "alternate1",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Alternate2 = "alternate2",
        Qq = "qq",
        Aim = "aim",
        Cucm = "cucm",
        Webex = "webex",
        Msn = "msn",
        Xmpp = "xmpp",
        Skype = "skype",
        Gtalk = "gtalk",
        Icq = "icq",
        Yahoo = "yahoo",
        Microsoft = "microsoft",
        Thumbnail = "thumbnail",
        Resizable = "resizable",
        Photo = "photo",
    }
}

/// The object `UserAttributesObject` of Webex.
#[derive(Clone, Default)]
pub struct UserAttributesObject {
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `referenceTypes`; required when sent
    pub reference_types: Option<UserAttributesObjectReferenceTypes>,
    /// `multiValued`
    pub multi_valued: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `caseExact`
    pub case_exact: Option<bool>,
    /// `mutability`
    pub mutability: Option<String>,
    /// `returned`
    pub returned: Option<String>,
    /// `canonicalValues`
    pub canonical_values: Option<Vec<UserAttributesObjectCanonicalValues>>,
    /// `uniqueness`
    pub uniqueness: Option<String>,
    /// `subAttributes`
    pub sub_attributes: Option<Vec<SubAttributesObject>>,
    /// `size`
    pub size: Option<f64>,
    /// `length`
    pub length: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserAttributesObject: Keys = Keys(&["\"name\":", "\"type\":", "\"referenceTypes\":", "\"multiValued\":", "\"description\":", "\"required\":", "\"caseExact\":", "\"mutability\":", "\"returned\":", "\"canonicalValues\":", "\"uniqueness\":", "\"subAttributes\":", "\"size\":", "\"length\":"]);

impl Json for UserAttributesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserAttributesObject, &mut [&mut self.name, &mut self.type_, &mut self.reference_types, &mut self.multi_valued, &mut self.description, &mut self.required, &mut self.case_exact, &mut self.mutability, &mut self.returned, &mut self.canonical_values, &mut self.uniqueness, &mut self.sub_attributes, &mut self.size, &mut self.length], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserAttributesObject, &[&self.name, &self.type_, &self.reference_types, &self.multi_valued, &self.description, &self.required, &self.case_exact, &self.mutability, &self.returned, &self.canonical_values, &self.uniqueness, &self.sub_attributes, &self.size, &self.length], &self.extra) }
}

impl std::fmt::Debug for UserAttributesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserAttributesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `referenceTypes` of [`UserAttributesObject`].
    pub enum UserAttributesObjectReferenceTypes {
        External = "external",
        Group = "Group",
        User = "User",
        Machine = "Machine",
    }
}

webex_core::open_enum! {
    /// Values of `canonicalValues` of [`UserAttributesObject`].
    pub enum UserAttributesObjectCanonicalValues {
        Group = "Group",
        User = "User",
        Machine = "Machine",
        Location = "location",
        Distribution = "distribution",
        Policy = "policy",
        Scim = "SCIM",
        Ad = "AD",
        Aad = "AAD",
        Broadworks = "BROADWORKS",
        Okta = "OKTA",
        Role = "role",
        IdUserAdmin = "id_user_admin",
        IdReadonlyAdmin = "id_readonly_admin",
        IdDeviceAdmin = "id_device_admin",
        IdFullAdmin = "id_full_admin",
        User2 = "user",
        UniqueFlatStatic = "unique_flat_static",
        Dynamic = "dynamic",
        FlatStatic = "flat_static",
        NestedStatic = "nested_static",
        Compliance = "compliance",
        Pending = "pending",
        MarkedDeleted = "marked_deleted",
        Transient = "transient",
        Fraud = "fraud",
        Active = "active",
        Disabled = "disabled",
        Suspended = "suspended",
        Facebook = "facebook",
        O365 = "O365",
        Google = "google",
        Cco = "cco",
        Enterprise = "enterprise",
        Cloud = "cloud",
        Personal = "personal",
        Everyone = "Everyone",
        Internal = "Internal",
        Hidden = "Hidden",
        Global = "Global",
        Phone = "phone",
        Partner = "partner",
        Email = "email",
        CiRole = "ciRole",
        ServiceRole = "serviceRole",
        GlobalRole = "globalRole",
        OtherValue = "other",
        Work = "work",
        Room = "room",
        Home = "home",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
        Alternate1 = "alternate1",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Alternate2 = "alternate2",
        Qq = "qq",
        Aim = "aim",
        Cucm = "cucm",
        Webex = "webex",
        Msn = "msn",
        Xmpp = "xmpp",
        Skype = "skype",
        Gtalk = "gtalk",
        Icq = "icq",
        Yahoo = "yahoo",
        Microsoft = "microsoft",
        Thumbnail = "thumbnail",
        Resizable = "resizable",
        Photo = "photo",
    }
}
