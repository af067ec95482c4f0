// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `License` of Webex.
#[derive(Clone, Default)]
pub struct License {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `totalUnits`
    pub total_units: Option<f64>,
    /// `consumedUnits`
    pub consumed_units: Option<f64>,
    /// `consumedByUsers`
    pub consumed_by_users: Option<f64>,
    /// `consumedByWorkspaces`
    pub consumed_by_workspaces: Option<f64>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `siteType`
    pub site_type: Option<LicenseSiteType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_License: Keys = Keys(&["\"id\":", "\"name\":", "\"totalUnits\":", "\"consumedUnits\":", "\"consumedByUsers\":", "\"consumedByWorkspaces\":", "\"subscriptionId\":", "\"siteUrl\":", "\"siteType\":"]);

impl Json for License {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_License, &mut [&mut self.id, &mut self.name, &mut self.total_units, &mut self.consumed_units, &mut self.consumed_by_users, &mut self.consumed_by_workspaces, &mut self.subscription_id, &mut self.site_url, &mut self.site_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_License, &[&self.id, &self.name, &self.total_units, &self.consumed_units, &self.consumed_by_users, &self.consumed_by_workspaces, &self.subscription_id, &self.site_url, &self.site_type], &self.extra) }
}

impl std::fmt::Debug for License {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("License", self, f) }
}

webex_core::open_enum! {
    /// Values of `siteType` of [`License`].
    pub enum LicenseSiteType {
        ControlHubManagedSite = "Control Hub managed site",
        LinkedSite = "Linked site",
        SiteAdminManagedSite = "Site Admin managed site",
    }
}

/// The object `LicenseCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct LicenseCollectionResponse {
    /// `items`
    pub items: Option<Vec<License>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LicenseCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for LicenseCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LicenseCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LicenseCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for LicenseCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LicenseCollectionResponse", self, f) }
}

/// The object `LicenseProperties` of Webex.
#[derive(Clone, Default)]
pub struct LicenseProperties {
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LicenseProperties: Keys = Keys(&["\"locationId\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for LicenseProperties {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LicenseProperties, &mut [&mut self.location_id, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LicenseProperties, &[&self.location_id, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for LicenseProperties {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LicenseProperties", self, f) }
}

/// The object `LicenseRequest` of Webex.
#[derive(Clone, Default)]
pub struct LicenseRequest {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `operation`
    pub operation: Option<LicenseRequestOperation>,
    /// `properties`
    pub properties: Option<LicenseProperties>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LicenseRequest: Keys = Keys(&["\"id\":", "\"operation\":", "\"properties\":"]);

impl Json for LicenseRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LicenseRequest, &mut [&mut self.id, &mut self.operation, &mut self.properties], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LicenseRequest, &[&self.id, &self.operation, &self.properties], &self.extra) }
}

impl std::fmt::Debug for LicenseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LicenseRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `operation` of [`LicenseRequest`].
    pub enum LicenseRequestOperation {
        Remove = "remove",
        Add = "add",
    }
}

/// The object `LicensewithUsers` of Webex.
#[derive(Clone, Default)]
pub struct LicensewithUsers {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `totalUnits`
    pub total_units: Option<f64>,
    /// `consumedUnits`
    pub consumed_units: Option<f64>,
    /// `consumedByUsers`
    pub consumed_by_users: Option<f64>,
    /// `consumedByWorkspaces`
    pub consumed_by_workspaces: Option<f64>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `siteType`
    pub site_type: Option<LicensewithUsersSiteType>,
    /// `users`
    pub users: Option<Vec<Users>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LicensewithUsers: Keys = Keys(&["\"id\":", "\"name\":", "\"totalUnits\":", "\"consumedUnits\":", "\"consumedByUsers\":", "\"consumedByWorkspaces\":", "\"subscriptionId\":", "\"siteUrl\":", "\"siteType\":", "\"users\":"]);

impl Json for LicensewithUsers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LicensewithUsers, &mut [&mut self.id, &mut self.name, &mut self.total_units, &mut self.consumed_units, &mut self.consumed_by_users, &mut self.consumed_by_workspaces, &mut self.subscription_id, &mut self.site_url, &mut self.site_type, &mut self.users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LicensewithUsers, &[&self.id, &self.name, &self.total_units, &self.consumed_units, &self.consumed_by_users, &self.consumed_by_workspaces, &self.subscription_id, &self.site_url, &self.site_type, &self.users], &self.extra) }
}

impl std::fmt::Debug for LicensewithUsers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LicensewithUsers", self, f) }
}

webex_core::open_enum! {
    /// Values of `siteType` of [`LicensewithUsers`].
    pub enum LicensewithUsersSiteType {
        ControlHubManagedSite = "Control Hub managed site",
        LinkedSite = "Linked site",
        SiteAdminManagedSite = "Site Admin managed site",
    }
}

/// The object `PatchUserLicenses` of Webex.
#[derive(Clone, Default)]
pub struct PatchUserLicenses {
    /// `email`
    pub email: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `licenses`
    pub licenses: Option<Vec<LicenseRequest>>,
    /// `siteUrls`
    pub site_urls: Option<Vec<SiteUrlsRequest>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchUserLicenses: Keys = Keys(&["\"email\":", "\"personId\":", "\"orgId\":", "\"licenses\":", "\"siteUrls\":"]);

impl Json for PatchUserLicenses {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchUserLicenses, &mut [&mut self.email, &mut self.person_id, &mut self.org_id, &mut self.licenses, &mut self.site_urls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchUserLicenses, &[&self.email, &self.person_id, &self.org_id, &self.licenses, &self.site_urls], &self.extra) }
}

impl std::fmt::Debug for PatchUserLicenses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchUserLicenses", self, f) }
}

/// The object `SiteResponse` of Webex.
#[derive(Clone, Default)]
pub struct SiteResponse {
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `accountType`
    pub account_type: Option<SiteResponseAccountType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteResponse: Keys = Keys(&["\"siteUrl\":", "\"accountType\":"]);

impl Json for SiteResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteResponse, &mut [&mut self.site_url, &mut self.account_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteResponse, &[&self.site_url, &self.account_type], &self.extra) }
}

impl std::fmt::Debug for SiteResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `accountType` of [`SiteResponse`].
    pub enum SiteResponseAccountType {
        Attendee = "attendee",
        Host = "host",
    }
}

/// The object `SiteUrlsRequest` of Webex.
#[derive(Clone, Default)]
pub struct SiteUrlsRequest {
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `accountType`; required when sent
    pub account_type: Option<SiteUrlsRequestAccountType>,
    /// `operation`
    pub operation: Option<SiteUrlsRequestOperation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteUrlsRequest: Keys = Keys(&["\"siteUrl\":", "\"accountType\":", "\"operation\":"]);

impl Json for SiteUrlsRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteUrlsRequest, &mut [&mut self.site_url, &mut self.account_type, &mut self.operation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteUrlsRequest, &[&self.site_url, &self.account_type, &self.operation], &self.extra) }
}

impl std::fmt::Debug for SiteUrlsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteUrlsRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `accountType` of [`SiteUrlsRequest`].
    pub enum SiteUrlsRequestAccountType {
        Attendee = "attendee",
    }
}

webex_core::open_enum! {
    /// Values of `operation` of [`SiteUrlsRequest`].
    pub enum SiteUrlsRequestOperation {
        Remove = "remove",
        Add = "add",
    }
}

/// The object `UserLicensesResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserLicensesResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// `siteUrls`
    pub site_urls: Option<Vec<SiteResponse>>,
    /// `pendingLicenses`
    pub pending_licenses: Option<Vec<String>>,
    /// `pendingSiteUrls`
    pub pending_site_urls: Option<Vec<SiteResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserLicensesResponse: Keys = Keys(&["\"orgId\":", "\"personId\":", "\"email\":", "\"licenses\":", "\"siteUrls\":", "\"pendingLicenses\":", "\"pendingSiteUrls\":"]);

impl Json for UserLicensesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserLicensesResponse, &mut [&mut self.org_id, &mut self.person_id, &mut self.email, &mut self.licenses, &mut self.site_urls, &mut self.pending_licenses, &mut self.pending_site_urls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserLicensesResponse, &[&self.org_id, &self.person_id, &self.email, &self.licenses, &self.site_urls, &self.pending_licenses, &self.pending_site_urls], &self.extra) }
}

impl std::fmt::Debug for UserLicensesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserLicensesResponse", self, f) }
}

/// The object `Users` of Webex.
#[derive(Clone, Default)]
pub struct Users {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<UsersType>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Users: Keys = Keys(&["\"id\":", "\"type\":", "\"displayName\":", "\"email\":"]);

impl Json for Users {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Users, &mut [&mut self.id, &mut self.type_, &mut self.display_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Users, &[&self.id, &self.type_, &self.display_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for Users {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Users", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Users`].
    pub enum UsersType {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}
