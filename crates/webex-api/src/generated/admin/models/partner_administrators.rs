// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `IdentityManagedOrg`.
#[derive(Debug, Clone, Default)]
pub struct IdentityManagedOrg {
    /// `orgId`
    pub org_id: Option<String>,
    /// `role`
    pub role: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"orgId\":", "\"role\":"]);
    impl Json for IdentityManagedOrg {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.org_id, &mut self.role], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.org_id, &self.role], &self.extra) }
    }
};

/// The object `ManagedOrgsResponse`.
#[derive(Debug, Clone, Default)]
pub struct ManagedOrgsResponse {
    /// `items`
    pub items: Option<Vec<IdentityManagedOrg>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ManagedOrgsResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `PartnerAdminUser`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"emails\":", "\"roleInCustomerOrg\":"]);
    impl Json for PartnerAdminUser {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.emails, &mut self.role_in_customer_org], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.display_name, &self.first_name, &self.last_name, &self.emails, &self.role_in_customer_org], &self.extra) }
    }
};

/// The object `PartneradminsfororgResponse`.
#[derive(Debug, Clone, Default)]
pub struct PartneradminsfororgResponse {
    /// `items`
    pub items: Option<Vec<PartnerAdminUser>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for PartneradminsfororgResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};
