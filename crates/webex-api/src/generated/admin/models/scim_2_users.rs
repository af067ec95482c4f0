// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `AddressObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"type\":", "\"streetAddress\":", "\"locality\":", "\"region\":", "\"postalCode\":", "\"country\":"]);
    impl Json for AddressObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.type_, &mut self.street_address, &mut self.locality, &mut self.region, &mut self.postal_code, &mut self.country], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.type_, &self.street_address, &self.locality, &self.region, &self.postal_code, &self.country], &self.extra) }
    }
};

/// The object `ExternalAttributeObject`.
#[derive(Debug, Clone, Default)]
pub struct ExternalAttributeObject {
    /// `source`; required when sent
    pub source: Option<String>,
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"source\":", "\"value\":"]);
    impl Json for ExternalAttributeObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.source, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.source, &self.value], &self.extra) }
    }
};

/// The object `GetUserResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"id\":", "\"userName\":", "\"active\":", "\"roles\":", "\"name\":", "\"displayName\":", "\"nickName\":", "\"emails\":", "\"userType\":", "\"profileUrl\":", "\"title\":", "\"preferredLanguage\":", "\"locale\":", "\"externalId\":", "\"timezone\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":", "\"meta\":"]);
    impl Json for GetUserResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.id, &mut self.user_name, &mut self.active, &mut self.roles, &mut self.name, &mut self.display_name, &mut self.nick_name, &mut self.emails, &mut self.user_type, &mut self.profile_url, &mut self.title, &mut self.preferred_language, &mut self.locale, &mut self.external_id, &mut self.timezone, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &mut self.meta], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.id, &self.user_name, &self.active, &self.roles, &self.name, &self.display_name, &self.nick_name, &self.emails, &self.user_type, &self.profile_url, &self.title, &self.preferred_language, &self.locale, &self.external_id, &self.timezone, &self.phone_numbers, &self.photos, &self.addresses, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &self.meta], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `userType` of [`GetUserResponse`].
    pub enum GetUserResponseUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);
    impl Json for GetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
    }
};

/// The object `GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User`.
#[derive(Debug, Clone, Default)]
pub struct GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`; required when sent
    pub account_status: Option<GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);
    impl Json for GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `accountStatus` of [`GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User`].
    pub enum GetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus {
        Active = "active",
        Pending = "pending",
        Transient = "transient",
        Disabled = "disabled",
        Fraud = "fraud",
        FraudTransient = "fraud_transient",
        ComplianceTransient = "compliance_transient",
        PendingTransient = "pending_transient",
    }
}

/// The object `GroupObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"display\":", "\"$ref\":"]);
    impl Json for GroupObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.display, &mut self.ref_], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.display, &self.ref_], &self.extra) }
    }
};

/// The object `ManagedGroupsObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"orgId\":", "\"groupId\":", "\"role\":"]);
    impl Json for ManagedGroupsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_id, &mut self.group_id, &mut self.role], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_id, &self.group_id, &self.role], &self.extra) }
    }
};

/// The object `ManagedOrgsObject`.
#[derive(Debug, Clone, Default)]
pub struct ManagedOrgsObject {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `role`; required when sent
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"orgId\":", "\"role\":"]);
    impl Json for ManagedOrgsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_id, &mut self.role], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_id, &self.role], &self.extra) }
    }
};

/// The object `ManagerResponseObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"displayName\":", "\"$ref\":"]);
    impl Json for ManagerResponseObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.display_name, &mut self.ref_], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.display_name, &self.ref_], &self.extra) }
    }
};

/// The object `PatchUser`.
#[derive(Debug, Clone, Default)]
pub struct PatchUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `Operations`; required when sent
    pub operations: Option<Vec<PatchUserOperation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"Operations\":"]);
    impl Json for PatchUser {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.operations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.operations], &self.extra) }
    }
};

/// The object `PatchUserOperation`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);
    impl Json for PatchUserOperation {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.op, &self.path, &self.value], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `op` of [`PatchUserOperation`].
    pub enum PatchUserOperationOp {
        Add = "add",
        Replace = "replace",
        Remove = "remove",
    }
}

/// The object `PhoneNumberObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);
    impl Json for PhoneNumberObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
    }
};

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

/// The object `PhotoObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);
    impl Json for PhotoObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `type` of [`PhotoObject`].
    pub enum PhotoObjectType {
        Photo = "photo",
        Thumbnail = "thumbnail",
        Resizable = "resizable",
    }
}

/// The object `PostUser`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"userName\":", "\"userType\":", "\"title\":", "\"active\":", "\"roles\":", "\"preferredLanguage\":", "\"locale\":", "\"timezone\":", "\"profileUrl\":", "\"externalId\":", "\"displayName\":", "\"nickName\":", "\"name\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"emails\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":"]);
    impl Json for PostUser {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.user_name, &mut self.user_type, &mut self.title, &mut self.active, &mut self.roles, &mut self.preferred_language, &mut self.locale, &mut self.timezone, &mut self.profile_url, &mut self.external_id, &mut self.display_name, &mut self.nick_name, &mut self.name, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.emails, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.user_name, &self.user_type, &self.title, &self.active, &self.roles, &self.preferred_language, &self.locale, &self.timezone, &self.profile_url, &self.external_id, &self.display_name, &self.nick_name, &self.name, &self.phone_numbers, &self.photos, &self.addresses, &self.emails, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `userType` of [`PostUser`].
    pub enum PostUserUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);
    impl Json for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
    }
};

/// The object `PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager`.
#[derive(Debug, Clone, Default)]
pub struct PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"value\":"]);
    impl Json for PostUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value], &self.extra) }
    }
};

/// The object `PostUserUrnScimSchemasExtensionCiscoWebexidentity20User`.
#[derive(Debug, Clone, Default)]
pub struct PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`; required when sent
    pub account_status: Option<PostUserUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);
    impl Json for PostUserUrnScimSchemasExtensionCiscoWebexidentity20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `accountStatus` of [`PostUserUrnScimSchemasExtensionCiscoWebexidentity20User`].
    pub enum PostUserUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus {
        Active = "active",
        Pending = "pending",
        Transient = "transient",
        Disabled = "disabled",
        Fraud = "fraud",
        FraudTransient = "fraud_transient",
        ComplianceTransient = "compliance_transient",
        PendingTransient = "pending_transient",
    }
}

/// The object `PutUser`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"userName\":", "\"userType\":", "\"title\":", "\"active\":", "\"roles\":", "\"preferredLanguage\":", "\"locale\":", "\"timezone\":", "\"profileUrl\":", "\"externalId\":", "\"displayName\":", "\"nickName\":", "\"phoneNumbers\":", "\"photos\":", "\"addresses\":", "\"emails\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":"]);
    impl Json for PutUser {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.user_name, &mut self.user_type, &mut self.title, &mut self.active, &mut self.roles, &mut self.preferred_language, &mut self.locale, &mut self.timezone, &mut self.profile_url, &mut self.external_id, &mut self.display_name, &mut self.nick_name, &mut self.phone_numbers, &mut self.photos, &mut self.addresses, &mut self.emails, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.user_name, &self.user_type, &self.title, &self.active, &self.roles, &self.preferred_language, &self.locale, &self.timezone, &self.profile_url, &self.external_id, &self.display_name, &self.nick_name, &self.phone_numbers, &self.photos, &self.addresses, &self.emails, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `userType` of [`PutUser`].
    pub enum PutUserUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `PutUserAddresse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"type\":", "\"streetAddress\":", "\"locality\":", "\"region\":", "\"postalCode\":", "\"country\":"]);
    impl Json for PutUserAddresse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.type_, &mut self.street_address, &mut self.locality, &mut self.region, &mut self.postal_code, &mut self.country], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.type_, &self.street_address, &self.locality, &self.region, &self.postal_code, &self.country], &self.extra) }
    }
};

/// The object `PutUserPhoneNumber`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);
    impl Json for PutUserPhoneNumber {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
    }
};

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

/// The object `PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);
    impl Json for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
    }
};

/// The object `PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager`.
#[derive(Debug, Clone, Default)]
pub struct PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
    /// `value`; required when sent
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"value\":"]);
    impl Json for PutUserUrnIetfParamsScimSchemasExtensionEnterprise20UserManager {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value], &self.extra) }
    }
};

/// The object `PutUserUrnScimSchemasExtensionCiscoWebexidentity20User`.
#[derive(Debug, Clone, Default)]
pub struct PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`; required when sent
    pub account_status: Option<PutUserUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);
    impl Json for PutUserUrnScimSchemasExtensionCiscoWebexidentity20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `accountStatus` of [`PutUserUrnScimSchemasExtensionCiscoWebexidentity20User`].
    pub enum PutUserUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus {
        Active = "active",
        Pending = "pending",
        Transient = "transient",
        Disabled = "disabled",
        Fraud = "fraud",
        FraudTransient = "fraud_transient",
        ComplianceTransient = "compliance_transient",
        PendingTransient = "pending_transient",
    }
}

/// The object `RoleObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":"]);
    impl Json for RoleObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_, &mut self.display], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_, &self.display], &self.extra) }
    }
};

/// The object `SearchGetUserResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"id\":", "\"userName\":", "\"active\":", "\"roles\":", "\"name\":", "\"displayName\":", "\"nickName\":", "\"emails\":", "\"userType\":", "\"profileUrl\":", "\"title\":", "\"preferredLanguage\":", "\"locale\":", "\"externalId\":", "\"timezone\":", "\"phoneNumbers\":", "\"groups\":", "\"photos\":", "\"addresses\":", "\"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\":", "\"urn:scim:schemas:extension:cisco:webexidentity:2.0:User\":", "\"meta\":"]);
    impl Json for SearchGetUserResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.id, &mut self.user_name, &mut self.active, &mut self.roles, &mut self.name, &mut self.display_name, &mut self.nick_name, &mut self.emails, &mut self.user_type, &mut self.profile_url, &mut self.title, &mut self.preferred_language, &mut self.locale, &mut self.external_id, &mut self.timezone, &mut self.phone_numbers, &mut self.groups, &mut self.photos, &mut self.addresses, &mut self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &mut self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &mut self.meta], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.id, &self.user_name, &self.active, &self.roles, &self.name, &self.display_name, &self.nick_name, &self.emails, &self.user_type, &self.profile_url, &self.title, &self.preferred_language, &self.locale, &self.external_id, &self.timezone, &self.phone_numbers, &self.groups, &self.photos, &self.addresses, &self.urn_ietf_params_scim_schemas_extension_enterprise_2_0_user, &self.urn_scim_schemas_extension_cisco_webexidentity_2_0_user, &self.meta], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `userType` of [`SearchGetUserResponse`].
    pub enum SearchGetUserResponseUserType {
        User = "user",
        Room = "room",
        ExternalCalling = "external_calling",
        CallingService = "calling_service",
    }
}

/// The object `SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"costCenter\":", "\"organization\":", "\"division\":", "\"department\":", "\"employeeNumber\":", "\"manager\":"]);
    impl Json for SearchGetUserResponseUrnIetfParamsScimSchemasExtensionEnterprise20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.cost_center, &mut self.organization, &mut self.division, &mut self.department, &mut self.employee_number, &mut self.manager], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.cost_center, &self.organization, &self.division, &self.department, &self.employee_number, &self.manager], &self.extra) }
    }
};

/// The object `SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User`.
#[derive(Debug, Clone, Default)]
pub struct SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
    /// `accountStatus`; required when sent
    pub account_status: Option<SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<SipAddressObject>>,
    /// `managedOrgs`
    pub managed_orgs: Option<Vec<ManagedOrgsObject>>,
    /// `managedGroups`
    pub managed_groups: Option<Vec<ManagedGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"accountStatus\":", "\"sipAddresses\":", "\"managedOrgs\":", "\"managedGroups\":"]);
    impl Json for SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.account_status, &mut self.sip_addresses, &mut self.managed_orgs, &mut self.managed_groups], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.account_status, &self.sip_addresses, &self.managed_orgs, &self.managed_groups], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `accountStatus` of [`SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20User`].
    pub enum SearchGetUserResponseUrnScimSchemasExtensionCiscoWebexidentity20UserAccountStatus {
        Active = "active",
        Pending = "pending",
        Transient = "transient",
        Disabled = "disabled",
        Fraud = "fraud",
        FraudTransient = "fraud_transient",
        ComplianceTransient = "compliance_transient",
        PendingTransient = "pending_transient",
    }
}

/// The object `SearchUserResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"schemas\":", "\"totalResults\":", "\"itemsPerPage\":", "\"startIndex\":", "\"Resources\":"]);
    impl Json for SearchUserResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.schemas, &mut self.total_results, &mut self.items_per_page, &mut self.start_index, &mut self.resources], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.schemas, &self.total_results, &self.items_per_page, &self.start_index, &self.resources], &self.extra) }
    }
};

/// The object `SipAddressObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);
    impl Json for SipAddressObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `type` of [`SipAddressObject`].
    pub enum SipAddressObjectType {
        Enterprise = "enterprise",
    }
}
