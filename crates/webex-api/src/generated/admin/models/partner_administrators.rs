// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `IdentityManagedOrg` of Webex.
#[derive(Clone, Default)]
pub struct IdentityManagedOrg {
    /// `orgId`
    pub org_id: Option<String>,
    /// `role`
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_IdentityManagedOrg: Keys = Keys(&["\"orgId\":", "\"role\":"]);

impl Json for IdentityManagedOrg {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_IdentityManagedOrg, &mut [&mut self.org_id, &mut self.role], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_IdentityManagedOrg, &[&self.org_id, &self.role], &self.extra) }
}

impl std::fmt::Debug for IdentityManagedOrg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("IdentityManagedOrg", self, f) }
}

/// The object `ManagedOrgsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ManagedOrgsResponse {
    /// `items`
    pub items: Option<Vec<IdentityManagedOrg>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManagedOrgsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ManagedOrgsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManagedOrgsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManagedOrgsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ManagedOrgsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManagedOrgsResponse", self, f) }
}

/// The object `PartnerAdminUser` of Webex.
#[derive(Clone, Default)]
pub struct PartnerAdminUser {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// `roleInCustomerOrg`
    pub role_in_customer_org: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartnerAdminUser: Keys = Keys(&["\"id\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"emails\":", "\"roleInCustomerOrg\":"]);

impl Json for PartnerAdminUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartnerAdminUser, &mut [&mut self.id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.emails, &mut self.role_in_customer_org], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartnerAdminUser, &[&self.id, &self.display_name, &self.first_name, &self.last_name, &self.emails, &self.role_in_customer_org], &self.extra) }
}

impl std::fmt::Debug for PartnerAdminUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartnerAdminUser", self, f) }
}

/// The object `PartneradminsfororgResponse` of Webex.
#[derive(Clone, Default)]
pub struct PartneradminsfororgResponse {
    /// `items`
    pub items: Option<Vec<PartnerAdminUser>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartneradminsfororgResponse: Keys = Keys(&["\"items\":"]);

impl Json for PartneradminsfororgResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartneradminsfororgResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartneradminsfororgResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for PartneradminsfororgResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartneradminsfororgResponse", self, f) }
}
