// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CustomerDataPolicies` of Webex.
#[derive(Clone, Default)]
pub struct CustomerDataPolicies {
    /// `orgDataRegion`
    pub org_data_region: Option<String>,
    /// `allowEditEnabled`
    pub allow_edit_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerDataPolicies: Keys = Keys(&["\"orgDataRegion\":", "\"allowEditEnabled\":"]);

impl Json for CustomerDataPolicies {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerDataPolicies, &mut [&mut self.org_data_region, &mut self.allow_edit_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerDataPolicies, &[&self.org_data_region, &self.allow_edit_enabled], &self.extra) }
}

impl std::fmt::Debug for CustomerDataPolicies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerDataPolicies", self, f) }
}

/// The object `DataPolicyRegion` of Webex.
#[derive(Clone, Default)]
pub struct DataPolicyRegion {
    /// `code`
    pub code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `isVoicemailStorageRestrictionEnabled`
    pub is_voicemail_storage_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DataPolicyRegion: Keys = Keys(&["\"code\":", "\"name\":", "\"isVoicemailStorageRestrictionEnabled\":"]);

impl Json for DataPolicyRegion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DataPolicyRegion, &mut [&mut self.code, &mut self.name, &mut self.is_voicemail_storage_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DataPolicyRegion, &[&self.code, &self.name, &self.is_voicemail_storage_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for DataPolicyRegion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DataPolicyRegion", self, f) }
}

/// The object `ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse` of Webex. Published as `GetAllTheStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse`.
#[derive(Clone, Default)]
pub struct ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse {
    /// `regions`
    pub regions: Option<Vec<DataPolicyRegion>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse: Keys = Keys(&["\"regions\":"]);

impl Json for ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse, &mut [&mut self.regions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse, &[&self.regions], &self.extra) }
}

impl std::fmt::Debug for ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse", self, f) }
}

/// The object `LocationDataPolicies` of Webex.
#[derive(Clone, Default)]
pub struct LocationDataPolicies {
    /// `orgDataRegion`
    pub org_data_region: Option<String>,
    /// `locationDataRegion`
    pub location_data_region: Option<String>,
    /// `useOrgDataRegionEnabled`
    pub use_org_data_region_enabled: Option<bool>,
    /// `allowEditEnabled`
    pub allow_edit_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDataPolicies: Keys = Keys(&["\"orgDataRegion\":", "\"locationDataRegion\":", "\"useOrgDataRegionEnabled\":", "\"allowEditEnabled\":"]);

impl Json for LocationDataPolicies {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDataPolicies, &mut [&mut self.org_data_region, &mut self.location_data_region, &mut self.use_org_data_region_enabled, &mut self.allow_edit_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDataPolicies, &[&self.org_data_region, &self.location_data_region, &self.use_org_data_region_enabled, &self.allow_edit_enabled], &self.extra) }
}

impl std::fmt::Debug for LocationDataPolicies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDataPolicies", self, f) }
}

/// The object `UpdateDataPolicySettingsForOrganizationBody` of Webex. Published as `UpdateTheDataStoragePolicySettingsForTheOrganizationBody`.
#[derive(Clone, Default)]
pub struct UpdateDataPolicySettingsForOrganizationBody {
    /// `orgDataRegion`
    pub org_data_region: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDataPolicySettingsForOrganizationBody: Keys = Keys(&["\"orgDataRegion\":"]);

impl Json for UpdateDataPolicySettingsForOrganizationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDataPolicySettingsForOrganizationBody, &mut [&mut self.org_data_region], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDataPolicySettingsForOrganizationBody, &[&self.org_data_region], &self.extra) }
}

impl std::fmt::Debug for UpdateDataPolicySettingsForOrganizationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDataPolicySettingsForOrganizationBody", self, f) }
}

/// The object `UpdateDataPolicySettingsForOrganizationLocationBody` of Webex. Published as `UpdateTheDataStoragePolicySettingsForTheOrganizationsLocationBody`.
#[derive(Clone, Default)]
pub struct UpdateDataPolicySettingsForOrganizationLocationBody {
    /// `locationDataRegion`
    pub location_data_region: Option<String>,
    /// `useOrgDataRegionEnabled`
    pub use_org_data_region_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDataPolicySettingsForOrganizationLocationBody: Keys = Keys(&["\"locationDataRegion\":", "\"useOrgDataRegionEnabled\":"]);

impl Json for UpdateDataPolicySettingsForOrganizationLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDataPolicySettingsForOrganizationLocationBody, &mut [&mut self.location_data_region, &mut self.use_org_data_region_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDataPolicySettingsForOrganizationLocationBody, &[&self.location_data_region, &self.use_org_data_region_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDataPolicySettingsForOrganizationLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDataPolicySettingsForOrganizationLocationBody", self, f) }
}
