// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AccessControlListDTO` of Webex.
#[derive(Clone, Default)]
pub struct AccessControlListDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `profileType`
    pub profile_type: Option<AccessControlListDTOProfileType>,
    /// `description`
    pub description: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `permissionAccessLevel`
    pub permission_access_level: Option<AccessControlListDTOPermissionAccessLevel>,
    /// `resourceAccessLevel`
    pub resource_access_level: Option<AccessControlListDTOResourceAccessLevel>,
    /// `editableFolderIds`
    pub editable_folder_ids: Option<Vec<i64>>,
    /// `viewableFolderIds`
    pub viewable_folder_ids: Option<Vec<i64>>,
    /// `nonViewableFolderIds`
    pub non_viewable_folder_ids: Option<Vec<i64>>,
    /// `defaultResourceCollectionId`
    pub default_resource_collection_id: Option<String>,
    /// `resourceCollections`
    pub resource_collections: Option<Vec<ResourceCollectionDTO>>,
    /// `permissions`
    pub permissions: Option<Vec<UserProfilePermissionsDTO>>,
    /// `resources`
    pub resources: Option<Vec<ResourceTypesDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AccessControlListDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"profileType\":", "\"description\":", "\"active\":", "\"permissionAccessLevel\":", "\"resourceAccessLevel\":", "\"editableFolderIds\":", "\"viewableFolderIds\":", "\"nonViewableFolderIds\":", "\"defaultResourceCollectionId\":", "\"resourceCollections\":", "\"permissions\":", "\"resources\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AccessControlListDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AccessControlListDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.profile_type, &mut self.description, &mut self.active, &mut self.permission_access_level, &mut self.resource_access_level, &mut self.editable_folder_ids, &mut self.viewable_folder_ids, &mut self.non_viewable_folder_ids, &mut self.default_resource_collection_id, &mut self.resource_collections, &mut self.permissions, &mut self.resources, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AccessControlListDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.profile_type, &self.description, &self.active, &self.permission_access_level, &self.resource_access_level, &self.editable_folder_ids, &self.viewable_folder_ids, &self.non_viewable_folder_ids, &self.default_resource_collection_id, &self.resource_collections, &self.permissions, &self.resources, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AccessControlListDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AccessControlListDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `profileType` of [`AccessControlListDTO`].
    pub enum AccessControlListDTOProfileType {
        Administrator = "ADMINISTRATOR",
        AdministratorOnly = "ADMINISTRATOR_ONLY",
        Supervisor = "SUPERVISOR",
        PremiumAgent = "PREMIUM_AGENT",
        StandardAgent = "STANDARD_AGENT",
        AnalyzerAdministrator = "ANALYZER_ADMINISTRATOR",
        AnalyzerSupervisor = "ANALYZER_SUPERVISOR",
        AnalyzerUser = "ANALYZER_USER",
    }
}

webex_core::open_enum! {
    /// Values of `permissionAccessLevel` of [`AccessControlListDTO`].
    pub enum AccessControlListDTOPermissionAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `resourceAccessLevel` of [`AccessControlListDTO`].
    pub enum AccessControlListDTOResourceAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `BulkRequestDTOUserProfileGranularAccessDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOUserProfileGranularAccessDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOUserProfileGranularAccessDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOUserProfileGranularAccessDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOUserProfileGranularAccessDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOUserProfileGranularAccessDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOUserProfileGranularAccessDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOUserProfileGranularAccessDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOUserProfileGranularAccessDTO", self, f) }
}

/// The object `BulkRequestItemDTOUserProfileGranularAccessDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOUserProfileGranularAccessDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<UserProfileGranularAccessDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOUserProfileGranularAccessDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOUserProfileGranularAccessDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOUserProfileGranularAccessDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOUserProfileGranularAccessDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOUserProfileGranularAccessDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOUserProfileGranularAccessDTO", self, f) }
}

/// The object `ListUserProfilesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListUserProfilesResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<UserProfileGranularAccessDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUserProfilesResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListUserProfilesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUserProfilesResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUserProfilesResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListUserProfilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUserProfilesResponse", self, f) }
}

/// The object `UserProfileGranularAccessDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileGranularAccessDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `profileType`; required when sent
    pub profile_type: Option<UserProfileGranularAccessDTOProfileType>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `permissionAccessLevel`; required when sent
    pub permission_access_level: Option<UserProfileGranularAccessDTOPermissionAccessLevel>,
    /// `resourceAccessLevel`; required when sent
    pub resource_access_level: Option<UserProfileGranularAccessDTOResourceAccessLevel>,
    /// `permissions`
    pub permissions: Option<Vec<UserProfilePermissionsDTO>>,
    /// `editableFolderIds`
    pub editable_folder_ids: Option<Vec<i64>>,
    /// `viewableFolderIds`
    pub viewable_folder_ids: Option<Vec<i64>>,
    /// `nonViewableFolderIds`
    pub non_viewable_folder_ids: Option<Vec<i64>>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `defaultResourceCollectionId`
    pub default_resource_collection_id: Option<String>,
    /// `resourceCollections`
    pub resource_collections: Option<Vec<ResourceCollectionDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileGranularAccessDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"profileType\":", "\"active\":", "\"permissionAccessLevel\":", "\"resourceAccessLevel\":", "\"permissions\":", "\"editableFolderIds\":", "\"viewableFolderIds\":", "\"nonViewableFolderIds\":", "\"systemDefault\":", "\"defaultResourceCollectionId\":", "\"resourceCollections\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileGranularAccessDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileGranularAccessDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.profile_type, &mut self.active, &mut self.permission_access_level, &mut self.resource_access_level, &mut self.permissions, &mut self.editable_folder_ids, &mut self.viewable_folder_ids, &mut self.non_viewable_folder_ids, &mut self.system_default, &mut self.default_resource_collection_id, &mut self.resource_collections, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileGranularAccessDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.profile_type, &self.active, &self.permission_access_level, &self.resource_access_level, &self.permissions, &self.editable_folder_ids, &self.viewable_folder_ids, &self.non_viewable_folder_ids, &self.system_default, &self.default_resource_collection_id, &self.resource_collections, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileGranularAccessDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileGranularAccessDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `profileType` of [`UserProfileGranularAccessDTO`].
    pub enum UserProfileGranularAccessDTOProfileType {
        Administrator = "ADMINISTRATOR",
        AdministratorOnly = "ADMINISTRATOR_ONLY",
        Supervisor = "SUPERVISOR",
        PremiumAgent = "PREMIUM_AGENT",
        StandardAgent = "STANDARD_AGENT",
        AnalyzerAdministrator = "ANALYZER_ADMINISTRATOR",
        AnalyzerSupervisor = "ANALYZER_SUPERVISOR",
        AnalyzerUser = "ANALYZER_USER",
    }
}

webex_core::open_enum! {
    /// Values of `permissionAccessLevel` of [`UserProfileGranularAccessDTO`].
    pub enum UserProfileGranularAccessDTOPermissionAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `resourceAccessLevel` of [`UserProfileGranularAccessDTO`].
    pub enum UserProfileGranularAccessDTOResourceAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `UserProfilePermissionsDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserProfilePermissionsDTO {
    /// `id`
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `access`
    pub access: Option<UserProfilePermissionsDTOAccess>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfilePermissionsDTO: Keys = Keys(&["\"id\":", "\"name\":", "\"access\":"]);

impl Json for UserProfilePermissionsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfilePermissionsDTO, &mut [&mut self.id, &mut self.name, &mut self.access], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfilePermissionsDTO, &[&self.id, &self.name, &self.access], &self.extra) }
}

impl std::fmt::Debug for UserProfilePermissionsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfilePermissionsDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `access` of [`UserProfilePermissionsDTO`].
    pub enum UserProfilePermissionsDTOAccess {
        Edit = "EDIT",
        View = "VIEW",
        None = "NONE",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
