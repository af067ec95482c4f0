// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ProvisionBroadWorksWorkspaceBody` of Webex. Published as `ProvisionABroadWorksWorkspaceBody`.
#[derive(Clone, Default)]
pub struct ProvisionBroadWorksWorkspaceBody {
    /// `provisioningId`; required when sent
    pub provisioning_id: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `spEnterpriseId`; required when sent
    pub sp_enterprise_id: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProvisionBroadWorksWorkspaceBody: Keys = Keys(&["\"provisioningId\":", "\"userId\":", "\"spEnterpriseId\":", "\"displayName\":", "\"primaryPhoneNumber\":", "\"extension\":"]);

impl Json for ProvisionBroadWorksWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProvisionBroadWorksWorkspaceBody, &mut [&mut self.provisioning_id, &mut self.user_id, &mut self.sp_enterprise_id, &mut self.display_name, &mut self.primary_phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProvisionBroadWorksWorkspaceBody, &[&self.provisioning_id, &self.user_id, &self.sp_enterprise_id, &self.display_name, &self.primary_phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for ProvisionBroadWorksWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProvisionBroadWorksWorkspaceBody", self, f) }
}

/// The object `UpdateBroadworksWorkspaceBody` of Webex. Published as `UpdateABroadworksWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateBroadworksWorkspaceBody {
    /// `userId`
    pub user_id: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBroadworksWorkspaceBody: Keys = Keys(&["\"userId\":", "\"primaryPhoneNumber\":", "\"extension\":"]);

impl Json for UpdateBroadworksWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBroadworksWorkspaceBody, &mut [&mut self.user_id, &mut self.primary_phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBroadworksWorkspaceBody, &[&self.user_id, &self.primary_phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for UpdateBroadworksWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBroadworksWorkspaceBody", self, f) }
}

/// The object `WorkspaceResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceResponse {
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `userId`
    pub user_id: Option<String>,
    /// `spEnterpriseId`
    pub sp_enterprise_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `primaryPhoneNumber`
    pub primary_phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceResponse: Keys = Keys(&["\"provisioningId\":", "\"userId\":", "\"spEnterpriseId\":", "\"displayName\":", "\"primaryPhoneNumber\":", "\"extension\":", "\"id\":", "\"created\":"]);

impl Json for WorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceResponse, &mut [&mut self.provisioning_id, &mut self.user_id, &mut self.sp_enterprise_id, &mut self.display_name, &mut self.primary_phone_number, &mut self.extension, &mut self.id, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceResponse, &[&self.provisioning_id, &self.user_id, &self.sp_enterprise_id, &self.display_name, &self.primary_phone_number, &self.extension, &self.id, &self.created], &self.extra) }
}

impl std::fmt::Debug for WorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceResponse", self, f) }
}
