// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ResourceGroupMembership` of Webex.
#[derive(Clone, Default)]
pub struct ResourceGroupMembership {
    /// `id`
    pub id: Option<String>,
    /// `resourceGroupId`
    pub resource_group_id: Option<String>,
    /// `licenseId`
    pub license_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personOrgId`
    pub person_org_id: Option<String>,
    /// `status`
    pub status: Option<ResourceGroupMembershipStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceGroupMembership: Keys = Keys(&["\"id\":", "\"resourceGroupId\":", "\"licenseId\":", "\"personId\":", "\"personOrgId\":", "\"status\":"]);

impl Json for ResourceGroupMembership {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceGroupMembership, &mut [&mut self.id, &mut self.resource_group_id, &mut self.license_id, &mut self.person_id, &mut self.person_org_id, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceGroupMembership, &[&self.id, &self.resource_group_id, &self.license_id, &self.person_id, &self.person_org_id, &self.status], &self.extra) }
}

impl std::fmt::Debug for ResourceGroupMembership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceGroupMembership", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ResourceGroupMembership`].
    pub enum ResourceGroupMembershipStatus {
        Pending = "pending",
        Activated = "activated",
        Error = "error",
    }
}

/// The object `ResourceGroupMembershipCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ResourceGroupMembershipCollectionResponse {
    /// `items`
    pub items: Option<Vec<ResourceGroupMembership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceGroupMembershipCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ResourceGroupMembershipCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceGroupMembershipCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceGroupMembershipCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ResourceGroupMembershipCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceGroupMembershipCollectionResponse", self, f) }
}

/// The object `UpdateResourceGroupMembershipBody` of Webex. Published as `UpdateAResourceGroupMembershipBody`.
#[derive(Clone, Default)]
pub struct UpdateResourceGroupMembershipBody {
    /// `resourceGroupId`; required when sent
    pub resource_group_id: Option<String>,
    /// `licenseId`; required when sent
    pub license_id: Option<String>,
    /// `personId`; required when sent
    pub person_id: Option<String>,
    /// `personOrgId`; required when sent
    pub person_org_id: Option<String>,
    /// `status`; required when sent
    pub status: Option<UpdateResourceGroupMembershipBodyStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateResourceGroupMembershipBody: Keys = Keys(&["\"resourceGroupId\":", "\"licenseId\":", "\"personId\":", "\"personOrgId\":", "\"status\":"]);

impl Json for UpdateResourceGroupMembershipBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateResourceGroupMembershipBody, &mut [&mut self.resource_group_id, &mut self.license_id, &mut self.person_id, &mut self.person_org_id, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateResourceGroupMembershipBody, &[&self.resource_group_id, &self.license_id, &self.person_id, &self.person_org_id, &self.status], &self.extra) }
}

impl std::fmt::Debug for UpdateResourceGroupMembershipBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateResourceGroupMembershipBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`UpdateResourceGroupMembershipBody`].
    pub enum UpdateResourceGroupMembershipBodyStatus {
        Pending = "pending",
        Activated = "activated",
        Error = "error",
    }
}
