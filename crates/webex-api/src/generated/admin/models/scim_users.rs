// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddressObject` of Webex.
#[derive(Clone, Default)]
pub struct AddressObject {
    /// `type`
    pub type_: Option<String>,
    /// `streetAddress`
    pub street_address: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressObject: Keys = Keys(&["\"type\":", "\"streetAddress\":", "\"locality\":", "\"region\":", "\"postalCode\":", "\"country\":"]);

impl Json for AddressObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressObject, &mut [&mut self.type_, &mut self.street_address, &mut self.locality, &mut self.region, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressObject, &[&self.type_, &self.street_address, &self.locality, &self.region, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for AddressObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressObject", self, f) }
}

/// The object `ExternalAttributeObject` of Webex.
#[derive(Clone, Default)]
pub struct ExternalAttributeObject {
    /// `source`; required when sent
    pub source: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExternalAttributeObject: Keys = Keys(&["\"source\":", "\"value\":"]);

impl Json for ExternalAttributeObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExternalAttributeObject, &mut [&mut self.source, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExternalAttributeObject, &[&self.source, &self.value], &self.extra) }
}

impl std::fmt::Debug for ExternalAttributeObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExternalAttributeObject", self, f) }
}

/// The object `GetUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetUserResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `userName`; required when sent
    pub user_name: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<RoleObject>>,
    /// `name`
    pub name: Option<NameObject>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<EmailObject>>,
    /// `userType`; required when sent
    pub user_type: Option<GetUserResponseUserType>,
    /// `profileUrl`
    pub profile_url: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumberObject>>,
    /// `photos`
    pub photos: Option<Vec<PhotoObject>>,
    /// `addresses`
    pub addresses: Option<Vec<AddressObject>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:User`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_user: Option<GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User>,
    /// `meta`; required when sent
    pub meta: Option<MetaObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserResponse: Keys = Keys(&["\"schemas\":", "\"id\":", "\"userName\":", "\"active\":", "\"roles\":", "\"name\":", "\"displayName\":", "\"nickName\":", "\"emails\":", "\"userType\":", "\"profileUrl\":", "\"title\":", "\"preferredLanguage\":", "\"locale\":", "\"externalId\":", "\"timezone\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":", "\"meta\":"]);

impl Json for GetUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserResponse, &mut [&mut self.schemas, &mut self.id, &mut self.user_name, &mut self.active, &mut self.roles, &mut self.name, &mut self.display_name, &mut self.nick_name, &mut self.emails, &mut self.user_type, &mut self.profile_url, &mut self.title, &mut self.preferred_language, &mut self.locale, &mut self.external_id, &mut self.timezone, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserResponse, &[&self.schemas, &self.id, &self.user_name, &self.active, &self.roles, &self.name, &self.display_name, &self.nick_name, &self.emails, &self.user_type, &self.profile_url, &self.title, &self.preferred_language, &self.locale, &self.external_id, &self.timezone, &self.phone_numbers, &self.photos, &self.addresses, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &self.meta], &self.extra) }
}

impl std::fmt::Debug for GetUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `userType` of [`GetUserResponse`].
    pub enum GetUserResponseUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User` of Webex.
#[derive(Clone, Default)]
pub struct GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    /// `costCenter`
    pub cost_center: Option<String>,
    /// `organization`
    pub organization: Option<String>,
    /// `division`
    pub division: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `employeeNumber`
    pub employee_number: Option<String>,
    /// `manager`
    pub manager: Option<ManagerResponseObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);

impl Json for GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
}

impl std::fmt::Debug for GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User", self, f) }
}

/// The object `GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User` of Webex.
#[derive(Clone, Default)]
pub struct GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`: one of several shapes; required when sent
    pub account_status: Option<Any>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);

impl Json for GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
}

impl std::fmt::Debug for GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User", self, f) }
}

/// The object `GroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GroupObject {
    /// `value`
    pub value: Option<String>,
    /// `display`
    pub display: Option<String>,
    /// `$ref`
    pub ref_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GroupObject: Keys = Keys(&["\"value\":", "\"display\":", "\"$ref\":"]);

impl Json for GroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GroupObject, &mut [&mut self.value, &mut self.display, &mut self.ref_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GroupObject, &[&self.value, &self.display, &self.ref_], &self.extra) }
}

impl std::fmt::Debug for GroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GroupObject", self, f) }
}

/// The object `ManagedGroupsObject` of Webex.
#[derive(Clone, Default)]
pub struct ManagedGroupsObject {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `groupId`; required when sent
    pub group_id: Option<String>,
    /// `role`; required when sent
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManagedGroupsObject: Keys = Keys(&["\"orgId\":", "\"groupId\":", "\"role\":"]);

impl Json for ManagedGroupsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManagedGroupsObject, &mut [&mut self.org_id, &mut self.group_id, &mut self.role], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManagedGroupsObject, &[&self.org_id, &self.group_id, &self.role], &self.extra) }
}

impl std::fmt::Debug for ManagedGroupsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManagedGroupsObject", self, f) }
}

/// The object `ManagedOrgsObject` of Webex.
#[derive(Clone, Default)]
pub struct ManagedOrgsObject {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `role`; required when sent
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManagedOrgsObject: Keys = Keys(&["\"orgId\":", "\"role\":"]);

impl Json for ManagedOrgsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManagedOrgsObject, &mut [&mut self.org_id, &mut self.role], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManagedOrgsObject, &[&self.org_id, &self.role], &self.extra) }
}

impl std::fmt::Debug for ManagedOrgsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManagedOrgsObject", self, f) }
}

/// The object `ManagerResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct ManagerResponseObject {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `$ref`
    pub ref_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManagerResponseObject: Keys = Keys(&["\"value\":", "\"displayName\":", "\"$ref\":"]);

impl Json for ManagerResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManagerResponseObject, &mut [&mut self.value, &mut self.display_name, &mut self.ref_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManagerResponseObject, &[&self.value, &self.display_name, &self.ref_], &self.extra) }
}

impl std::fmt::Debug for ManagerResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManagerResponseObject", self, f) }
}

/// The object `PatchUser` of Webex.
#[derive(Clone, Default)]
pub struct PatchUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `Operations`; required when sent
    pub operations: Option<Vec<PatchUserOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchUser: Keys = Keys(&["\"schemas\":", "\"Operations\":"]);

impl Json for PatchUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchUser, &mut [&mut self.schemas, &mut self.operations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchUser, &[&self.schemas, &self.operations], &self.extra) }
}

impl std::fmt::Debug for PatchUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchUser", self, f) }
}

/// The object `PatchUserOperation` of Webex.
#[derive(Clone, Default)]
pub struct PatchUserOperation {
    /// `op`; required when sent
    pub op: Option<PatchUserOperationOp>,
    /// `path`
    pub path: Option<String>,
    /// `value`
    pub value: Option<Vec<RoleObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchUserOperation: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);

impl Json for PatchUserOperation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchUserOperation, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchUserOperation, &[&self.op, &self.path, &self.value], &self.extra) }
}

impl std::fmt::Debug for PatchUserOperation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchUserOperation", self, f) }
}

webex_core::open_enum! {
    /// Values of `op` of [`PatchUserOperation`].
    pub enum PatchUserOperationOp {
        Add = "add",
        Replace = "replace",
        Remove = "remove",
    }
}

/// The object `PhoneNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PhoneNumberObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<PhoneNumberObjectType>,
    /// `display`
    pub display: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PhoneNumberObject: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);

impl Json for PhoneNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PhoneNumberObject, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PhoneNumberObject, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PhoneNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PhoneNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PhoneNumberObject`].
    pub enum PhoneNumberObjectType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `PhotoObject` of Webex.
#[derive(Clone, Default)]
pub struct PhotoObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<PhotoObjectType>,
    /// `display`
    pub display: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PhotoObject: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);

impl Json for PhotoObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PhotoObject, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PhotoObject, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PhotoObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PhotoObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PhotoObject`].
    pub enum PhotoObjectType {
        Photo = "photo",
        Thumbnail = "thumbnail",
        Resizable = "resizable",
    }
}

/// The object `PostUser` of Webex.
#[derive(Clone, Default)]
pub struct PostUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `userName`; required when sent
    pub user_name: Option<String>,
    /// `userType`; required when sent
    pub user_type: Option<PostUserUserType>,
    /// `title`
    pub title: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<RoleObject>>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `profileUrl`
    pub profile_url: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `name`
    pub name: Option<NameObject>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumberObject>>,
    /// `photos`
    pub photos: Option<Vec<PhotoObject>>,
    /// `addresses`
    pub addresses: Option<Vec<AddressObject>>,
    /// `emails`
    pub emails: Option<Vec<EmailObject>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:User`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_user: Option<PostUserUrnScimSchemasExtensionCiscoWebexidentity20User>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostUser: Keys = Keys(&["\"schemas\":", "\"userName\":", "\"userType\":", "\"title\":", "\"active\":", "\"roles\":", "\"preferredLanguage\":", "\"locale\":", "\"timezone\":", "\"profileUrl\":", "\"externalId\":", "\"displayName\":", "\"nickName\":", "\"name\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"emails\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":"]);

impl Json for PostUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostUser, &mut [&mut self.schemas, &mut self.user_name, &mut self.user_type, &mut self.title, &mut self.active, &mut self.roles, &mut self.preferred_language, &mut self.locale, &mut self.timezone, &mut self.profile_url, &mut self.external_id, &mut self.display_name, &mut self.nick_name, &mut self.name, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.emails, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostUser, &[&self.schemas, &self.user_name, &self.user_type, &self.title, &self.active, &self.roles, &self.preferred_language, &self.locale, &self.timezone, &self.profile_url, &self.external_id, &self.display_name, &self.nick_name, &self.name, &self.phone_numbers, &self.photos, &self.addresses, &self.emails, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &self.extra) }
}

impl std::fmt::Debug for PostUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostUser", self, f) }
}

webex_core::open_enum! {
    /// Values of `userType` of [`PostUser`].
    pub enum PostUserUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User` of Webex.
#[derive(Clone, Default)]
pub struct PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    /// `costCenter`
    pub cost_center: Option<String>,
    /// `organization`
    pub organization: Option<String>,
    /// `division`
    pub division: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `employeeNumber`
    pub employee_number: Option<String>,
    /// `manager`
    pub manager: Option<PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);

impl Json for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
}

impl std::fmt::Debug for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User", self, f) }
}

/// The object `PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager` of Webex.
#[derive(Clone, Default)]
pub struct PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager: Keys = Keys(&["\"value\":"]);

impl Json for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager", self, f) }
}

/// The object `PostUserUrnScimSchemasExtensionCiscoWebexidentity20User` of Webex.
#[derive(Clone, Default)]
pub struct PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`: one of several shapes; required when sent
    pub account_status: Option<Any>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostUserUrnScimSchemasExtensionCiscoWebexidentity20User: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);

impl Json for PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostUserUrnScimSchemasExtensionCiscoWebexidentity20User, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostUserUrnScimSchemasExtensionCiscoWebexidentity20User, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
}

impl std::fmt::Debug for PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostUserUrnScimSchemasExtensionCiscoWebexidentity20User", self, f) }
}

/// The object `PutUser` of Webex.
#[derive(Clone, Default)]
pub struct PutUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `userName`; required when sent
    pub user_name: Option<String>,
    /// `userType`; required when sent
    pub user_type: Option<PutUserUserType>,
    /// `title`
    pub title: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<RoleObject>>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `profileUrl`
    pub profile_url: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PutUserPhoneNumber>>,
    /// `photos`
    pub photos: Option<Vec<PhotoObject>>,
    /// `addresses`
    pub addresses: Option<Vec<PutUserAddresse>>,
    /// `emails`
    pub emails: Option<Vec<EmailObject>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:User`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_user: Option<PutUserUrnScimSchemasExtensionCiscoWebexidentity20User>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUser: Keys = Keys(&["\"schemas\":", "\"userName\":", "\"userType\":", "\"title\":", "\"active\":", "\"roles\":", "\"preferredLanguage\":", "\"locale\":", "\"timezone\":", "\"profileUrl\":", "\"externalId\":", "\"displayName\":", "\"nickName\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"emails\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":"]);

impl Json for PutUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUser, &mut [&mut self.schemas, &mut self.user_name, &mut self.user_type, &mut self.title, &mut self.active, &mut self.roles, &mut self.preferred_language, &mut self.locale, &mut self.timezone, &mut self.profile_url, &mut self.external_id, &mut self.display_name, &mut self.nick_name, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.emails, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUser, &[&self.schemas, &self.user_name, &self.user_type, &self.title, &self.active, &self.roles, &self.preferred_language, &self.locale, &self.timezone, &self.profile_url, &self.external_id, &self.display_name, &self.nick_name, &self.phone_numbers, &self.photos, &self.addresses, &self.emails, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &self.extra) }
}

impl std::fmt::Debug for PutUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUser", self, f) }
}

webex_core::open_enum! {
    /// Values of `userType` of [`PutUser`].
    pub enum PutUserUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `PutUserAddresse` of Webex.
#[derive(Clone, Default)]
pub struct PutUserAddresse {
    /// `type`
    pub type_: Option<String>,
    /// `streetAddress`
    pub street_address: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUserAddresse: Keys = Keys(&["\"type\":", "\"streetAddress\":", "\"locality\":", "\"region\":", "\"postalCode\":", "\"country\":"]);

impl Json for PutUserAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUserAddresse, &mut [&mut self.type_, &mut self.street_address, &mut self.locality, &mut self.region, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUserAddresse, &[&self.type_, &self.street_address, &self.locality, &self.region, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PutUserAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUserAddresse", self, f) }
}

/// The object `PutUserPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct PutUserPhoneNumber {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<PutUserPhoneNumberType>,
    /// `display`
    pub display: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUserPhoneNumber: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);

impl Json for PutUserPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUserPhoneNumber, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUserPhoneNumber, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PutUserPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUserPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PutUserPhoneNumber`].
    pub enum PutUserPhoneNumberType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User` of Webex.
#[derive(Clone, Default)]
pub struct PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    /// `costCenter`
    pub cost_center: Option<String>,
    /// `organization`
    pub organization: Option<String>,
    /// `division`
    pub division: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `employeeNumber`
    pub employee_number: Option<String>,
    /// `manager`
    pub manager: Option<PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);

impl Json for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
}

impl std::fmt::Debug for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User", self, f) }
}

/// The object `PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager` of Webex.
#[derive(Clone, Default)]
pub struct PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager: Keys = Keys(&["\"value\":"]);

impl Json for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager, &mut [&mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager, &[&self.value], &self.extra) }
}

impl std::fmt::Debug for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager", self, f) }
}

/// The object `PutUserUrnScimSchemasExtensionCiscoWebexidentity20User` of Webex.
#[derive(Clone, Default)]
pub struct PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`: one of several shapes; required when sent
    pub account_status: Option<Any>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutUserUrnScimSchemasExtensionCiscoWebexidentity20User: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);

impl Json for PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutUserUrnScimSchemasExtensionCiscoWebexidentity20User, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutUserUrnScimSchemasExtensionCiscoWebexidentity20User, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
}

impl std::fmt::Debug for PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutUserUrnScimSchemasExtensionCiscoWebexidentity20User", self, f) }
}

/// The object `RoleObject` of Webex.
#[derive(Clone, Default)]
pub struct RoleObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `display`
    pub display: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoleObject: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":"]);

impl Json for RoleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoleObject, &mut [&mut self.value, &mut self.type_, &mut self.display], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoleObject, &[&self.value, &self.type_, &self.display], &self.extra) }
}

impl std::fmt::Debug for RoleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoleObject", self, f) }
}

/// The object `SearchGetUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchGetUserResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `userName`; required when sent
    pub user_name: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `roles`
    pub roles: Option<Vec<RoleObject>>,
    /// `name`
    pub name: Option<NameObject>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<EmailObject>>,
    /// `userType`; required when sent
    pub user_type: Option<SearchGetUserResponseUserType>,
    /// `profileUrl`
    pub profile_url: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `locale`
    pub locale: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumberObject>>,
    /// `groups`
    pub groups: Option<Vec<GroupObject>>,
    /// `photos`
    pub photos: Option<Vec<PhotoObject>>,
    /// `addresses`
    pub addresses: Option<Vec<AddressObject>>,
    /// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
    pub urn_ietf_params_scim_schemas_extension_enterprise_2_0_user: Option<SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User>,
    /// `urn:scim:schemas:extension:cisco:webexidentity:2.0:User`
    pub urn_scim_schemas_extension_cisco_webexidentity_2_0_user: Option<SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User>,
    /// `meta`; required when sent
    pub meta: Option<MetaObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchGetUserResponse: Keys = Keys(&["\"schemas\":", "\"id\":", "\"userName\":", "\"active\":", "\"roles\":", "\"name\":", "\"displayName\":", "\"nickName\":", "\"emails\":", "\"userType\":", "\"profileUrl\":", "\"title\":", "\"preferredLanguage\":", "\"locale\":", "\"externalId\":", "\"timezone\":", "\"phoneNumbers\":", "\"groups\":", "\"photos\":", "\"addresses\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":", "\"meta\":"]);

impl Json for SearchGetUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchGetUserResponse, &mut [&mut self.schemas, &mut self.id, &mut self.user_name, &mut self.active, &mut self.roles, &mut self.name, &mut self.display_name, &mut self.nick_name, &mut self.emails, &mut self.user_type, &mut self.profile_url, &mut self.title, &mut self.preferred_language, &mut self.locale, &mut self.external_id, &mut self.timezone, &mut self.phone_numbers, &mut self.groups, &mut self.photos, &mut self.addresses, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchGetUserResponse, &[&self.schemas, &self.id, &self.user_name, &self.active, &self.roles, &self.name, &self.display_name, &self.nick_name, &self.emails, &self.user_type, &self.profile_url, &self.title, &self.preferred_language, &self.locale, &self.external_id, &self.timezone, &self.phone_numbers, &self.groups, &self.photos, &self.addresses, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &self.meta], &self.extra) }
}

impl std::fmt::Debug for SearchGetUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchGetUserResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `userType` of [`SearchGetUserResponse`].
    pub enum SearchGetUserResponseUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User` of Webex.
#[derive(Clone, Default)]
pub struct SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    /// `costCenter`
    pub cost_center: Option<String>,
    /// `organization`
    pub organization: Option<String>,
    /// `division`
    pub division: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `employeeNumber`
    pub employee_number: Option<String>,
    /// `manager`
    pub manager: Option<ManagerResponseObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);

impl Json for SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
}

impl std::fmt::Debug for SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User", self, f) }
}

/// The object `SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User` of Webex.
#[derive(Clone, Default)]
pub struct SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`: one of several shapes; required when sent
    pub account_status: Option<Any>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);

impl Json for SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
}

impl std::fmt::Debug for SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User", self, f) }
}

/// The object `SearchUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchUserResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `totalResults`
    pub total_results: Option<f64>,
    /// `itemsPerPage`
    pub items_per_page: Option<f64>,
    /// `startIndex`
    pub start_index: Option<f64>,
    /// `Resources`
    pub resources: Option<Vec<SearchGetUserResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchUserResponse: Keys = Keys(&["\"schemas\":", "\"totalResults\":", "\"itemsPerPage\":", "\"startIndex\":", "\"Resources\":"]);

impl Json for SearchUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchUserResponse, &mut [&mut self.schemas, &mut self.total_results, &mut self.items_per_page, &mut self.start_index, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchUserResponse, &[&self.schemas, &self.total_results, &self.items_per_page, &self.start_index, &self.resources], &self.extra) }
}

impl std::fmt::Debug for SearchUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchUserResponse", self, f) }
}

/// The object `SipAddressObject` of Webex.
#[derive(Clone, Default)]
pub struct SipAddressObject {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `type`
    pub type_: Option<SipAddressObjectType>,
    /// `display`
    pub display: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SipAddressObject: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);

impl Json for SipAddressObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SipAddressObject, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SipAddressObject, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
}

impl std::fmt::Debug for SipAddressObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SipAddressObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SipAddressObject`].
    pub enum SipAddressObjectType {
        Enterprise = "enterprise",
    }
}
