// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkCreate` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreate {
    /// `schemas`; required when sent
    pub schemas: Option<String>,
    /// `contacts`; required when sent
    pub contacts: Option<Vec<BulkCreateContact>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreate: Keys = Keys(&["\"schemas\":", "\"contacts\":"]);

impl Json for BulkCreate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreate, &mut [&mut self.schemas, &mut self.contacts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreate, &[&self.schemas, &self.contacts], &self.extra) }
}

impl std::fmt::Debug for BulkCreate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreate", self, f) }
}

/// The object `BulkCreateContact` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateContact {
    /// `contactId`
    pub contact_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `avatarURL`
    pub avatar_url: Option<String>,
    /// `primaryContactMethod`
    pub primary_contact_method: Option<BulkCreateContactPrimaryContactMethod>,
    /// `source`; required when sent
    pub source: Option<BulkCreateContactSource>,
    /// `emails`
    pub emails: Option<Vec<BulkCreateContactEmail>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<BulkCreateContactPhoneNumber>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<BulkCreateContactSipAddresse>>,
    /// `ims`
    pub ims: Option<Vec<BulkCreateContactIm>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateContact: Keys = Keys(&["\"contactId\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"companyName\":", "\"title\":", "\"address\":", "\"avatarURL\":", "\"primaryContactMethod\":", "\"source\":", "\"emails\":", "\"phoneNumbers\":", "\"sipAddresses\":", "\"ims\":"]);

impl Json for BulkCreateContact {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateContact, &mut [&mut self.contact_id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.company_name, &mut self.title, &mut self.address, &mut self.avatar_url, &mut self.primary_contact_method, &mut self.source, &mut self.emails, &mut self.phone_numbers, &mut self.sip_addresses, &mut self.ims], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateContact, &[&self.contact_id, &self.display_name, &self.first_name, &self.last_name, &self.company_name, &self.title, &self.address, &self.avatar_url, &self.primary_contact_method, &self.source, &self.emails, &self.phone_numbers, &self.sip_addresses, &self.ims], &self.extra) }
}

impl std::fmt::Debug for BulkCreateContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateContact", self, f) }
}

webex_core::open_enum! {
    /// Values of `primaryContactMethod` of [`BulkCreateContact`].
    pub enum BulkCreateContactPrimaryContactMethod {
        Sipaddress = "SIPADDRESS",
        Email = "EMAIL",
        Phone = "PHONE",
        Ims = "IMS",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`BulkCreateContact`].
    pub enum BulkCreateContactSource {
        Ch = "CH",
        Webex4Broadworks = "Webex4Broadworks",
    }
}

/// The object `BulkCreateContactEmail` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateContactEmail {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<BulkCreateContactEmailType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateContactEmail: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for BulkCreateContactEmail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateContactEmail, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateContactEmail, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for BulkCreateContactEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateContactEmail", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkCreateContactEmail`].
    pub enum BulkCreateContactEmailType {
        Work = "work",
        Home = "home",
        Room = "room",
        OtherValue = "other",
    }
}

/// The object `BulkCreateContactIm` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateContactIm {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<BulkCreateContactImType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateContactIm: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for BulkCreateContactIm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateContactIm, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateContactIm, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for BulkCreateContactIm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateContactIm", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkCreateContactIm`].
    pub enum BulkCreateContactImType {
        Aim = "aim",
        CucmJid = "cucm-jid",
        Gtalk = "gtalk",
        Icq = "icq",
        Msn = "msn",
        Qq = "qq",
        Skype = "skype",
        WebexMessengerJid = "webex-messenger-jid",
        WebexSquaredJid = "webex-squared-jid",
        Xmpp = "xmpp",
        Yahoo = "yahoo",
        MicrosoftSipUri = "microsoft-sip-uri",
        XmppFedJid = "xmpp-fed-jid",
    }
}

/// The object `BulkCreateContactPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateContactPhoneNumber {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<BulkCreateContactPhoneNumberType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateContactPhoneNumber: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for BulkCreateContactPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateContactPhoneNumber, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateContactPhoneNumber, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for BulkCreateContactPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateContactPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkCreateContactPhoneNumber`].
    pub enum BulkCreateContactPhoneNumberType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `BulkCreateContactSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateContactSipAddresse {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `type`
    pub type_: Option<BulkCreateContactSipAddresseType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateContactSipAddresse: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for BulkCreateContactSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateContactSipAddresse, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateContactSipAddresse, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for BulkCreateContactSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateContactSipAddresse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkCreateContactSipAddresse`].
    pub enum BulkCreateContactSipAddresseType {
        Enterprise = "enterprise",
        CloudCalling = "cloud-calling",
        PersonalRoom = "personal-room",
    }
}

/// The object `BulkCreateResponse` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateResponse {
    /// `contacts`
    pub contacts: Option<Vec<ContactResponse>>,
    /// `failedContacts`
    pub failed_contacts: Option<Vec<BulkCreateResponseFailedContact>>,
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateResponse: Keys = Keys(&["\"contacts\":", "\"failedContacts\":", "\"orgId\":"]);

impl Json for BulkCreateResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateResponse, &mut [&mut self.contacts, &mut self.failed_contacts, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateResponse, &[&self.contacts, &self.failed_contacts, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for BulkCreateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateResponse", self, f) }
}

/// The object `BulkCreateResponseFailedContact` of Webex.
#[derive(Clone, Default)]
pub struct BulkCreateResponseFailedContact {
    /// `id`
    pub id: Option<String>,
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkCreateResponseFailedContact: Keys = Keys(&["\"id\":", "\"errorCode\":", "\"errorMessage\":"]);

impl Json for BulkCreateResponseFailedContact {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkCreateResponseFailedContact, &mut [&mut self.id, &mut self.error_code, &mut self.error_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkCreateResponseFailedContact, &[&self.id, &self.error_code, &self.error_message], &self.extra) }
}

impl std::fmt::Debug for BulkCreateResponseFailedContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkCreateResponseFailedContact", self, f) }
}

/// The object `BulkDelete` of Webex.
#[derive(Clone, Default)]
pub struct BulkDelete {
    /// `schemas`; required when sent
    pub schemas: Option<String>,
    /// `objectIds`; required when sent
    pub object_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkDelete: Keys = Keys(&["\"schemas\":", "\"objectIds\":"]);

impl Json for BulkDelete {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkDelete, &mut [&mut self.schemas, &mut self.object_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkDelete, &[&self.schemas, &self.object_ids], &self.extra) }
}

impl std::fmt::Debug for BulkDelete {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkDelete", self, f) }
}

/// The object `Contact` of Webex.
#[derive(Clone, Default)]
pub struct Contact {
    /// `schemas`; required when sent
    pub schemas: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `avatarURL`
    pub avatar_url: Option<String>,
    /// `primaryContactMethod`
    pub primary_contact_method: Option<ContactPrimaryContactMethod>,
    /// `source`; required when sent
    pub source: Option<ContactSource>,
    /// `emails`
    pub emails: Option<Vec<ContactEmail>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<ContactPhoneNumber>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<ContactSipAddresse>>,
    /// `ims`
    pub ims: Option<Vec<ContactIm>>,
    /// `groupIds`
    pub group_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Contact: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"companyName\":", "\"title\":", "\"address\":", "\"avatarURL\":", "\"primaryContactMethod\":", "\"source\":", "\"emails\":", "\"phoneNumbers\":", "\"sipAddresses\":", "\"ims\":", "\"groupIds\":"]);

impl Json for Contact {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Contact, &mut [&mut self.schemas, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.company_name, &mut self.title, &mut self.address, &mut self.avatar_url, &mut self.primary_contact_method, &mut self.source, &mut self.emails, &mut self.phone_numbers, &mut self.sip_addresses, &mut self.ims, &mut self.group_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Contact, &[&self.schemas, &self.display_name, &self.first_name, &self.last_name, &self.company_name, &self.title, &self.address, &self.avatar_url, &self.primary_contact_method, &self.source, &self.emails, &self.phone_numbers, &self.sip_addresses, &self.ims, &self.group_ids], &self.extra) }
}

impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Contact", self, f) }
}

webex_core::open_enum! {
    /// Values of `primaryContactMethod` of [`Contact`].
    pub enum ContactPrimaryContactMethod {
        Sipaddress = "SIPADDRESS",
        Email = "EMAIL",
        Phone = "PHONE",
        Ims = "IMS",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`Contact`].
    pub enum ContactSource {
        Ch = "CH",
        Webex4Broadworks = "Webex4Broadworks",
    }
}

/// The object `ContactEmail` of Webex.
#[derive(Clone, Default)]
pub struct ContactEmail {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactEmailType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactEmail: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactEmail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactEmail, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactEmail, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactEmail", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactEmail`].
    pub enum ContactEmailType {
        Work = "work",
        Home = "home",
        Room = "room",
        OtherValue = "other",
    }
}

/// The object `ContactIm` of Webex.
#[derive(Clone, Default)]
pub struct ContactIm {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactImType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactIm: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactIm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactIm, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactIm, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactIm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactIm", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactIm`].
    pub enum ContactImType {
        Aim = "aim",
        CucmJid = "cucm-jid",
        Gtalk = "gtalk",
        Icq = "icq",
        Msn = "msn",
        Qq = "qq",
        Skype = "skype",
        WebexMessengerJid = "webex-messenger-jid",
        WebexSquaredJid = "webex-squared-jid",
        Xmpp = "xmpp",
        Yahoo = "yahoo",
        MicrosoftSipUri = "microsoft-sip-uri",
        XmppFedJid = "xmpp-fed-jid",
    }
}

/// The object `ContactPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct ContactPhoneNumber {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactPhoneNumberType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactPhoneNumber: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactPhoneNumber, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactPhoneNumber, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactPhoneNumber`].
    pub enum ContactPhoneNumberType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `ContactResponse` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponse {
    /// `schemas`; required when sent
    pub schemas: Option<String>,
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `avatarURL`
    pub avatar_url: Option<String>,
    /// `addressInfo`
    pub address_info: Option<ContactResponseAddressInfo>,
    /// `primaryContactMethod`
    pub primary_contact_method: Option<ContactResponsePrimaryContactMethod>,
    /// `source`; required when sent
    pub source: Option<ContactResponseSource>,
    /// `emails`
    pub emails: Option<Vec<ContactResponseEmail>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<ContactResponsePhoneNumber>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<ContactResponseSipAddresse>>,
    /// `ims`
    pub ims: Option<Vec<ContactResponseIm>>,
    /// `isMigration`
    pub is_migration: Option<bool>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `groupIds`
    pub group_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponse: Keys = Keys(&["\"schemas\":", "\"meta\":", "\"contactId\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"companyName\":", "\"title\":", "\"address\":", "\"avatarURL\":", "\"addressInfo\":", "\"primaryContactMethod\":", "\"source\":", "\"emails\":", "\"phoneNumbers\":", "\"sipAddresses\":", "\"ims\":", "\"isMigration\":", "\"orgId\":", "\"groupIds\":"]);

impl Json for ContactResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponse, &mut [&mut self.schemas, &mut self.meta, &mut self.contact_id, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.company_name, &mut self.title, &mut self.address, &mut self.avatar_url, &mut self.address_info, &mut self.primary_contact_method, &mut self.source, &mut self.emails, &mut self.phone_numbers, &mut self.sip_addresses, &mut self.ims, &mut self.is_migration, &mut self.org_id, &mut self.group_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponse, &[&self.schemas, &self.meta, &self.contact_id, &self.display_name, &self.first_name, &self.last_name, &self.company_name, &self.title, &self.address, &self.avatar_url, &self.address_info, &self.primary_contact_method, &self.source, &self.emails, &self.phone_numbers, &self.sip_addresses, &self.ims, &self.is_migration, &self.org_id, &self.group_ids], &self.extra) }
}

impl std::fmt::Debug for ContactResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `primaryContactMethod` of [`ContactResponse`].
    pub enum ContactResponsePrimaryContactMethod {
        Sipaddress = "SIPADDRESS",
        Email = "EMAIL",
        Phone = "PHONE",
        Ims = "IMS",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`ContactResponse`].
    pub enum ContactResponseSource {
        Ch = "CH",
        Webex4Broadworks = "Webex4Broadworks",
    }
}

/// The object `ContactResponseAddressInfo` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponseAddressInfo {
    /// `city`
    pub city: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `street`
    pub street: Option<String>,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponseAddressInfo: Keys = Keys(&["\"city\":", "\"country\":", "\"street\":", "\"zipCode\":"]);

impl Json for ContactResponseAddressInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponseAddressInfo, &mut [&mut self.city, &mut self.country, &mut self.street, &mut self.zip_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponseAddressInfo, &[&self.city, &self.country, &self.street, &self.zip_code], &self.extra) }
}

impl std::fmt::Debug for ContactResponseAddressInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponseAddressInfo", self, f) }
}

/// The object `ContactResponseEmail` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponseEmail {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactResponseEmailType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponseEmail: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactResponseEmail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponseEmail, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponseEmail, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactResponseEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponseEmail", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactResponseEmail`].
    pub enum ContactResponseEmailType {
        Work = "work",
        Home = "home",
        Room = "room",
        OtherValue = "other",
    }
}

/// The object `ContactResponseIm` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponseIm {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactResponseImType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponseIm: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactResponseIm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponseIm, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponseIm, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactResponseIm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponseIm", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactResponseIm`].
    pub enum ContactResponseImType {
        Aim = "aim",
        CucmJid = "cucm-jid",
        Gtalk = "gtalk",
        Icq = "icq",
        Msn = "msn",
        Qq = "qq",
        Skype = "skype",
        WebexMessengerJid = "webex-messenger-jid",
        WebexSquaredJid = "webex-squared-jid",
        Xmpp = "xmpp",
        Yahoo = "yahoo",
        MicrosoftSipUri = "microsoft-sip-uri",
        XmppFedJid = "xmpp-fed-jid",
    }
}

/// The object `ContactResponsePhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponsePhoneNumber {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactResponsePhoneNumberType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponsePhoneNumber: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactResponsePhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponsePhoneNumber, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponsePhoneNumber, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactResponsePhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponsePhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactResponsePhoneNumber`].
    pub enum ContactResponsePhoneNumberType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `ContactResponseSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct ContactResponseSipAddresse {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactResponseSipAddresseType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactResponseSipAddresse: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactResponseSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactResponseSipAddresse, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactResponseSipAddresse, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactResponseSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactResponseSipAddresse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactResponseSipAddresse`].
    pub enum ContactResponseSipAddresseType {
        Enterprise = "enterprise",
        CloudCalling = "cloud-calling",
        PersonalRoom = "personal-room",
    }
}

/// The object `ContactSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct ContactSipAddresse {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `type`
    pub type_: Option<ContactSipAddresseType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactSipAddresse: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for ContactSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactSipAddresse, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactSipAddresse, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for ContactSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactSipAddresse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ContactSipAddresse`].
    pub enum ContactSipAddresseType {
        Enterprise = "enterprise",
        CloudCalling = "cloud-calling",
        PersonalRoom = "personal-room",
    }
}

/// The object `Meta` of Webex.
#[derive(Clone, Default)]
pub struct Meta {
    /// `created`
    pub created: Option<String>,
    /// `lastModified`
    pub last_modified: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Meta: Keys = Keys(&["\"created\":", "\"lastModified\":"]);

impl Json for Meta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Meta, &mut [&mut self.created, &mut self.last_modified], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Meta, &[&self.created, &self.last_modified], &self.extra) }
}

impl std::fmt::Debug for Meta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Meta", self, f) }
}

/// The object `SearchResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchResponse {
    /// `result`
    pub result: Option<Vec<ContactResponse>>,
    /// `start`
    pub start: Option<f64>,
    /// `limit`
    pub limit: Option<f64>,
    /// `total`
    pub total: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchResponse: Keys = Keys(&["\"result\":", "\"start\":", "\"limit\":", "\"total\":"]);

impl Json for SearchResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchResponse, &mut [&mut self.result, &mut self.start, &mut self.limit, &mut self.total], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchResponse, &[&self.result, &self.start, &self.limit, &self.total], &self.extra) }
}

impl std::fmt::Debug for SearchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchResponse", self, f) }
}

/// The object `UpdateContactResponse` of Webex. Published as `UpdateAContactResponse`.
#[derive(Clone, Default)]
pub struct UpdateContactResponse {
    /// `schemas`
    pub schemas: Option<String>,
    /// `meta`
    pub meta: Option<UpdateAContactResponseMeta>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `avatarURL`
    pub avatar_url: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `addressInfo`
    pub address_info: Option<UpdateAContactResponseAddressInfo>,
    /// `primaryContactMethod`
    pub primary_contact_method: Option<String>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<UpdateAContactResponsePhoneNumber>>,
    /// `emails`
    pub emails: Option<Vec<UpdateAContactResponseEmail>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<UpdateAContactResponseSipAddresse>>,
    /// `ims`
    pub ims: Option<Vec<UpdateAContactResponseIm>>,
    /// `source`
    pub source: Option<String>,
    /// `isMigration`
    pub is_migration: Option<bool>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `groupIds`
    pub group_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactResponse: Keys = Keys(&["\"schemas\":", "\"meta\":", "\"contactId\":", "\"firstName\":", "\"lastName\":", "\"companyName\":", "\"title\":", "\"address\":", "\"avatarURL\":", "\"displayName\":", "\"addressInfo\":", "\"primaryContactMethod\":", "\"phoneNumbers\":", "\"emails\":", "\"sipAddresses\":", "\"ims\":", "\"source\":", "\"isMigration\":", "\"orgId\":", "\"groupIds\":"]);

impl Json for UpdateContactResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactResponse, &mut [&mut self.schemas, &mut self.meta, &mut self.contact_id, &mut self.first_name, &mut self.last_name, &mut self.company_name, &mut self.title, &mut self.address, &mut self.avatar_url, &mut self.display_name, &mut self.address_info, &mut self.primary_contact_method, &mut self.phone_numbers, &mut self.emails, &mut self.sip_addresses, &mut self.ims, &mut self.source, &mut self.is_migration, &mut self.org_id, &mut self.group_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactResponse, &[&self.schemas, &self.meta, &self.contact_id, &self.first_name, &self.last_name, &self.company_name, &self.title, &self.address, &self.avatar_url, &self.display_name, &self.address_info, &self.primary_contact_method, &self.phone_numbers, &self.emails, &self.sip_addresses, &self.ims, &self.source, &self.is_migration, &self.org_id, &self.group_ids], &self.extra) }
}

impl std::fmt::Debug for UpdateContactResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactResponse", self, f) }
}

/// The object `UpdateAContactResponseAddressInfo` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponseAddressInfo {
    /// `city`
    pub city: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// `street`
    pub street: Option<String>,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponseAddressInfo: Keys = Keys(&["\"city\":", "\"country\":", "\"street\":", "\"zipCode\":"]);

impl Json for UpdateAContactResponseAddressInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponseAddressInfo, &mut [&mut self.city, &mut self.country, &mut self.street, &mut self.zip_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponseAddressInfo, &[&self.city, &self.country, &self.street, &self.zip_code], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponseAddressInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponseAddressInfo", self, f) }
}

/// The object `UpdateAContactResponseEmail` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponseEmail {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponseEmail: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for UpdateAContactResponseEmail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponseEmail, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponseEmail, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponseEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponseEmail", self, f) }
}

/// The object `UpdateAContactResponseIm` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponseIm {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponseIm: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for UpdateAContactResponseIm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponseIm, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponseIm, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponseIm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponseIm", self, f) }
}

/// The object `UpdateAContactResponseMeta` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponseMeta {
    /// `created`
    pub created: Option<String>,
    /// `lastModified`
    pub last_modified: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponseMeta: Keys = Keys(&["\"created\":", "\"lastModified\":"]);

impl Json for UpdateAContactResponseMeta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponseMeta, &mut [&mut self.created, &mut self.last_modified], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponseMeta, &[&self.created, &self.last_modified], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponseMeta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponseMeta", self, f) }
}

/// The object `UpdateAContactResponsePhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponsePhoneNumber {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponsePhoneNumber: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for UpdateAContactResponsePhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponsePhoneNumber, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponsePhoneNumber, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponsePhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponsePhoneNumber", self, f) }
}

/// The object `UpdateAContactResponseSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAContactResponseSipAddresse {
    /// `type`
    pub type_: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAContactResponseSipAddresse: Keys = Keys(&["\"type\":", "\"value\":"]);

impl Json for UpdateAContactResponseSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAContactResponseSipAddresse, &mut [&mut self.type_, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAContactResponseSipAddresse, &[&self.type_, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateAContactResponseSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAContactResponseSipAddresse", self, f) }
}

/// The object `UpdateContact` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContact {
    /// `schemas`; required when sent
    pub schemas: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `companyName`
    pub company_name: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `address`
    pub address: Option<String>,
    /// `avatarURL`
    pub avatar_url: Option<String>,
    /// `primaryContactMethod`
    pub primary_contact_method: Option<UpdateContactPrimaryContactMethod>,
    /// `source`; required when sent
    pub source: Option<UpdateContactSource>,
    /// `emails`
    pub emails: Option<Vec<UpdateContactEmail>>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<UpdateContactPhoneNumber>>,
    /// `sipAddresses`
    pub sip_addresses: Option<Vec<UpdateContactSipAddresse>>,
    /// `ims`
    pub ims: Option<Vec<UpdateContactIm>>,
    /// `groupIds`
    pub group_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContact: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"firstName\":", "\"lastName\":", "\"companyName\":", "\"title\":", "\"address\":", "\"avatarURL\":", "\"primaryContactMethod\":", "\"source\":", "\"emails\":", "\"phoneNumbers\":", "\"sipAddresses\":", "\"ims\":", "\"groupIds\":"]);

impl Json for UpdateContact {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContact, &mut [&mut self.schemas, &mut self.display_name, &mut self.first_name, &mut self.last_name, &mut self.company_name, &mut self.title, &mut self.address, &mut self.avatar_url, &mut self.primary_contact_method, &mut self.source, &mut self.emails, &mut self.phone_numbers, &mut self.sip_addresses, &mut self.ims, &mut self.group_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContact, &[&self.schemas, &self.display_name, &self.first_name, &self.last_name, &self.company_name, &self.title, &self.address, &self.avatar_url, &self.primary_contact_method, &self.source, &self.emails, &self.phone_numbers, &self.sip_addresses, &self.ims, &self.group_ids], &self.extra) }
}

impl std::fmt::Debug for UpdateContact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContact", self, f) }
}

webex_core::open_enum! {
    /// Values of `primaryContactMethod` of [`UpdateContact`].
    pub enum UpdateContactPrimaryContactMethod {
        Sipaddress = "SIPADDRESS",
        Email = "EMAIL",
        Phone = "PHONE",
        Ims = "IMS",
    }
}

webex_core::open_enum! {
    /// Values of `source` of [`UpdateContact`].
    pub enum UpdateContactSource {
        Ch = "CH",
        Webex4Broadworks = "Webex4Broadworks",
    }
}

/// The object `UpdateContactEmail` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactEmail {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<UpdateContactEmailType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactEmail: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for UpdateContactEmail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactEmail, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactEmail, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for UpdateContactEmail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactEmail", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateContactEmail`].
    pub enum UpdateContactEmailType {
        Work = "work",
        Home = "home",
        Room = "room",
        OtherValue = "other",
    }
}

/// The object `UpdateContactIm` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactIm {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<UpdateContactImType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactIm: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for UpdateContactIm {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactIm, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactIm, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for UpdateContactIm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactIm", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateContactIm`].
    pub enum UpdateContactImType {
        Aim = "aim",
        CucmJid = "cucm-jid",
        Gtalk = "gtalk",
        Icq = "icq",
        Msn = "msn",
        Qq = "qq",
        Skype = "skype",
        WebexMessengerJid = "webex-messenger-jid",
        WebexSquaredJid = "webex-squared-jid",
        Xmpp = "xmpp",
        Yahoo = "yahoo",
        MicrosoftSipUri = "microsoft-sip-uri",
        XmppFedJid = "xmpp-fed-jid",
    }
}

/// The object `UpdateContactPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactPhoneNumber {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<UpdateContactPhoneNumberType>,
    /// `primary`
    pub primary: Option<bool>,
    /// `operation`
    pub operation: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactPhoneNumber: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":", "\"operation\":"]);

impl Json for UpdateContactPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactPhoneNumber, &mut [&mut self.value, &mut self.type_, &mut self.primary, &mut self.operation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactPhoneNumber, &[&self.value, &self.type_, &self.primary, &self.operation], &self.extra) }
}

impl std::fmt::Debug for UpdateContactPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactPhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateContactPhoneNumber`].
    pub enum UpdateContactPhoneNumberType {
        Work = "work",
        Home = "home",
        Mobile = "mobile",
        WorkExtension = "work_extension",
        Fax = "fax",
        Pager = "pager",
        OtherValue = "other",
    }
}

/// The object `UpdateContactSipAddresse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateContactSipAddresse {
    /// `value`; required when sent
    pub value: Option<String>,
    /// `type`
    pub type_: Option<UpdateContactSipAddresseType>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateContactSipAddresse: Keys = Keys(&["\"value\":", "\"type\":", "\"primary\":"]);

impl Json for UpdateContactSipAddresse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateContactSipAddresse, &mut [&mut self.value, &mut self.type_, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateContactSipAddresse, &[&self.value, &self.type_, &self.primary], &self.extra) }
}

impl std::fmt::Debug for UpdateContactSipAddresse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateContactSipAddresse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateContactSipAddresse`].
    pub enum UpdateContactSipAddresseType {
        Enterprise = "enterprise",
        CloudCalling = "cloud-calling",
        PersonalRoom = "personal-room",
    }
}
