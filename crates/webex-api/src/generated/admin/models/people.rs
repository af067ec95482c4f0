// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreatePersonBody` of Webex. Published as `CreateAPersonBody`.
#[derive(Clone, Default)]
pub struct CreatePersonBody {
    /// `emails`; required when sent
    pub emails: Option<Vec<String>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<CreateAPersonBodyPhoneNumber>>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `avatar`
    pub avatar: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `roles`
    pub roles: Option<Vec<String>>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// `department`
    pub department: Option<String>,
    /// `manager`
    pub manager: Option<String>,
    /// `managerId`
    pub manager_id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `addresses`
    pub addresses: Option<Vec<CreateAPersonBodyAddresse>>,
    /// `siteUrls`
    pub site_urls: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePersonBody: Keys = Keys(&["\"emails\":", "\"phoneNumbers\":", "\"extension\":", "\"locationId\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"avatar\":", "\"orgId\":", "\"roles\":", "\"licenses\":", "\"department\":", "\"manager\":", "\"managerId\":", "\"title\":", "\"addresses\":", "\"siteUrls\":"]);

impl Json for CreatePersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePersonBody, &mut [&mut self.emails, &mut self.phone_numbers, &mut self.extension, &mut self.location_id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.avatar, &mut self.org_id, &mut self.roles, &mut self.licenses, &mut self.department, &mut self.manager, &mut self.manager_id, &mut self.title, &mut self.addresses, &mut self.site_urls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePersonBody, &[&self.emails, &self.phone_numbers, &self.extension, &self.location_id, &self.display_name, &self.first_name, &self.last_name, &self.avatar, &self.org_id, &self.roles, &self.licenses, &self.department, &self.manager, &self.manager_id, &self.title, &self.addresses, &self.site_urls], &self.extra) }
}

impl std::fmt::Debug for CreatePersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePersonBody", self, f) }
}

/// The object `CreateAPersonBodyAddresse` of Webex.
#[derive(Clone, Default)]
pub struct CreateAPersonBodyAddresse {
    /// `type`
    pub type_: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `streetAddress`
    pub street_address: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAPersonBodyAddresse: Keys = Keys(&["\"type\":", "\"country\":", "\"locality\":", "\"region\":", "\"streetAddress\":", "\"postalCode\":"]);

impl Json for CreateAPersonBodyAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAPersonBodyAddresse, &mut [&mut self.type_, &mut self.country, &mut self.locality, &mut self.region, &mut self.street_address, &mut self.postal_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAPersonBodyAddresse, &[&self.type_, &self.country, &self.locality, &self.region, &self.street_address, &self.postal_code], &self.extra) }
}

impl std::fmt::Debug for CreateAPersonBodyAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAPersonBodyAddresse", self, f) }
}

/// The object `CreateAPersonBodyPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct CreateAPersonBodyPhoneNumber {
    /// `type`
    pub type_: Option<CreateAPersonBodyPhoneNumberType>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAPersonBodyPhoneNumber: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for CreateAPersonBodyPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAPersonBodyPhoneNumber, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAPersonBodyPhoneNumber, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for CreateAPersonBodyPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAPersonBodyPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CreateAPersonBodyPhoneNumber`].
    pub enum CreateAPersonBodyPhoneNumberType {
        Work = "work",
    }
}

/// The object `Person` of Webex.
#[derive(Clone, Default)]
pub struct Person {
    /// `id`
    pub id: Option<String>,
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonPhoneNumber>>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `avatar`
    pub avatar: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `roles`
    pub roles: Option<Vec<String>>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// `department`
    pub department: Option<String>,
    /// `manager`
    pub manager: Option<String>,
    /// `managerId`
    pub manager_id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `addresses`
    pub addresses: Option<Vec<PersonAddresse>>,
    /// `created`
    pub created: Option<String>,
    /// `lastModified`
    pub last_modified: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `lastActivity`
    pub last_activity: Option<String>,
    /// `siteUrls`
    pub site_urls: Option<Vec<String>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<PersonSipAddresse>>,
    /// `xmppFederationJid`
    pub xmpp_federation_jid: Option<String>,
    /// `status`
    pub status: Option<PersonStatus>,
    /// `invitePending`
    pub invite_pending: Option<bool>,
    /// `loginEnabled`
    pub login_enabled: Option<bool>,
    /// `type`
    pub type_: Option<PersonType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Person: Keys = Keys(&["\"id\":", "\"emails\":", "\"phoneNumbers\":", "\"extension\":", "\"locationId\":", "\"displayName\":", "\"nickName\":", "\"firstName\":", "\"lastName\":", "\"avatar\":", "\"orgId\":", "\"roles\":", "\"licenses\":", "\"department\":", "\"manager\":", "\"managerId\":", "\"title\":", "\"addresses\":", "\"created\":", "\"lastModified\":", "\"timezone\":", "\"lastActivity\":", "\"siteUrls\":", "\"sipAddresses\":", "\"xmppFederationJid\":", "\"status\":", "\"invitePending\":", "\"loginEnabled\":", "\"type\":"]);

impl Json for Person {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Person, &mut [&mut self.id, &mut self.emails, &mut self.phone_numbers, &mut self.extension, &mut self.location_id, &mut self.display_name, &mut self.nick_name, &mut self.first_name, &mut self.last_name, &mut self.avatar, &mut self.org_id, &mut self.roles, &mut self.licenses, &mut self.department, &mut self.manager, &mut self.manager_id, &mut self.title, &mut self.addresses, &mut self.created, &mut self.last_modified, &mut self.timezone, &mut self.last_activity, &mut self.site_urls, &mut self.sip_addresses, &mut self.xmpp_federation_jid, &mut self.status, &mut self.invite_pending, &mut self.login_enabled, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Person, &[&self.id, &self.emails, &self.phone_numbers, &self.extension, &self.location_id, &self.display_name, &self.nick_name, &self.first_name, &self.last_name, &self.avatar, &self.org_id, &self.roles, &self.licenses, &self.department, &self.manager, &self.manager_id, &self.title, &self.addresses, &self.created, &self.last_modified, &self.timezone, &self.last_activity, &self.site_urls, &self.sip_addresses, &self.xmpp_federation_jid, &self.status, &self.invite_pending, &self.login_enabled, &self.type_], &self.extra) }
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Person", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`Person`].
    pub enum PersonStatus {
        Active = "active",
        Call = "call",
        DoNotDisturb = "DoNotDisturb",
        Inactive = "inactive",
        Meeting = "meeting",
        OutOfOffice = "OutOfOffice",
        Pending = "pending",
        Presenting = "presenting",
        Unknown = "unknown",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`Person`].
    pub enum PersonType {
        Person = "person",
        Bot = "bot",
        Appuser = "appuser",
    }
}

/// The object `PersonAddresse` of Webex.
#[derive(Clone, Default)]
pub struct PersonAddresse {
    /// `type`
    pub type_: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `streetAddress`
    pub street_address: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonAddresse: Keys = Keys(&["\"type\":", "\"country\":", "\"locality\":", "\"region\":", "\"streetAddress\":", "\"postalCode\":"]);

impl Json for PersonAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonAddresse, &mut [&mut self.type_, &mut self.country, &mut self.locality, &mut self.region, &mut self.street_address, &mut self.postal_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonAddresse, &[&self.type_, &self.country, &self.locality, &self.region, &self.street_address, &self.postal_code], &self.extra) }
}

impl std::fmt::Debug for PersonAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonAddresse", self, f) }
}

/// The object `PersonCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct PersonCollectionResponse {
    /// `items`
    pub items: Option<Vec<Person>>,
    /// `notFoundIds`
    pub not_found_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonCollectionResponse: Keys = Keys(&["\"items\":", "\"notFoundIds\":"]);

impl Json for PersonCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonCollectionResponse, &mut [&mut self.items, &mut self.not_found_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonCollectionResponse, &[&self.items, &self.not_found_ids], &self.extra) }
}

impl std::fmt::Debug for PersonCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonCollectionResponse", self, f) }
}

/// The object `PersonPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct PersonPhoneNumber {
    /// `type`
    pub type_: Option<PersonPhoneNumberType>,
    /// `value`
    pub value: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonPhoneNumber: Keys = Keys(&["\"type\":", "\"value\":", "\"primary\":"]);

impl Json for PersonPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonPhoneNumber, &mut [&mut self.type_, &mut self.value, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonPhoneNumber, &[&self.type_, &self.value, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PersonPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PersonPhoneNumber`].
    pub enum PersonPhoneNumberType {
        Work = "work",
        WorkExtension = "work_extension",
        Mobile = "mobile",
        Fax = "fax",
    }
}

/// The object `PersonSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct PersonSipAddresse {
    /// `type`
    pub type_: Option<PersonSipAddresseType>,
    /// `value`
    pub value: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonSipAddresse: Keys = Keys(&["\"type\":", "\"value\":", "\"primary\":"]);

impl Json for PersonSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSipAddresse, &mut [&mut self.type_, &mut self.value, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSipAddresse, &[&self.type_, &self.value, &self.primary], &self.extra) }
}

impl std::fmt::Debug for PersonSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSipAddresse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PersonSipAddresse`].
    pub enum PersonSipAddresseType {
        PersonalRoom = "personal-room",
        Enterprise = "enterprise",
        CloudCalling = "cloud-calling",
    }
}

/// The object `UpdatePersonBody` of Webex. Published as `UpdateAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonBody {
    /// `emails`
    pub emails: Option<Vec<String>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<UpdateAPersonBodyPhoneNumber>>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `nickName`
    pub nick_name: Option<String>,
    /// `avatar`
    pub avatar: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `roles`
    pub roles: Option<Vec<String>>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// `department`
    pub department: Option<String>,
    /// `manager`
    pub manager: Option<String>,
    /// `managerId`
    pub manager_id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `addresses`
    pub addresses: Option<Vec<UpdateAPersonBodyAddresse>>,
    /// `siteUrls`
    pub site_urls: Option<Vec<String>>,
    /// `loginEnabled`
    pub login_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonBody: Keys = Keys(&["\"emails\":", "\"phoneNumbers\":", "\"extension\":", "\"locationId\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"nickName\":", "\"avatar\":", "\"orgId\":", "\"roles\":", "\"licenses\":", "\"department\":", "\"manager\":", "\"managerId\":", "\"title\":", "\"addresses\":", "\"siteUrls\":", "\"loginEnabled\":"]);

impl Json for UpdatePersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonBody, &mut [&mut self.emails, &mut self.phone_numbers, &mut self.extension, &mut self.location_id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.nick_name, &mut self.avatar, &mut self.org_id, &mut self.roles, &mut self.licenses, &mut self.department, &mut self.manager, &mut self.manager_id, &mut self.title, &mut self.addresses, &mut self.site_urls, &mut self.login_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonBody, &[&self.emails, &self.phone_numbers, &self.extension, &self.location_id, &self.display_name, &self.first_name, &self.last_name, &self.nick_name, &self.avatar, &self.org_id, &self.roles, &self.licenses, &self.department, &self.manager, &self.manager_id, &self.title, &self.addresses, &self.site_urls, &self.login_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonBody", self, f) }
}

/// The object `UpdateAPersonBodyAddresse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAPersonBodyAddresse {
    /// `type`
    pub type_: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// `streetAddress`
    pub street_address: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAPersonBodyAddresse: Keys = Keys(&["\"type\":", "\"country\":", "\"locality\":", "\"region\":", "\"streetAddress\":", "\"postalCode\":"]);

impl Json for UpdateAPersonBodyAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAPersonBodyAddresse, &mut [&mut self.type_, &mut self.country, &mut self.locality, &mut self.region, &mut self.street_address, &mut self.postal_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAPersonBodyAddresse, &[&self.type_, &self.country, &self.locality, &self.region, &self.street_address, &self.postal_code], &self.extra) }
}

impl std::fmt::Debug for UpdateAPersonBodyAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAPersonBodyAddresse", self, f) }
}

/// The object `UpdateAPersonBodyPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAPersonBodyPhoneNumber {
    /// `type`
    pub type_: Option<UpdateAPersonBodyPhoneNumberType>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAPersonBodyPhoneNumber: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for UpdateAPersonBodyPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAPersonBodyPhoneNumber, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAPersonBodyPhoneNumber, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateAPersonBodyPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAPersonBodyPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateAPersonBodyPhoneNumber`].
    pub enum UpdateAPersonBodyPhoneNumberType {
        Work = "work",
    }
}
