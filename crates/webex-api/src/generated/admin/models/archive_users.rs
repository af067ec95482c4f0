// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ArchiveUser` of Webex.
#[derive(Clone, Default)]
pub struct ArchiveUser {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `userName`; required when sent
    pub user_name: Option<String>,
    /// `emails`; required when sent
    pub emails: Option<Vec<EmailObject>>,
    /// `name`
    pub name: Option<NameObject>,
    /// `organization`
    pub organization: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `meta`; required when sent
    pub meta: Option<MetaObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ArchiveUser: Keys = Keys(&["\"schemas\":", "\"userName\":", "\"emails\":", "\"name\":", "\"organization\":", "\"id\":", "\"displayName\":", "\"meta\":"]);

impl Json for ArchiveUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ArchiveUser, &mut [&mut self.schemas, &mut self.user_name, &mut self.emails, &mut self.name, &mut self.organization, &mut self.id, &mut self.display_name, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ArchiveUser, &[&self.schemas, &self.user_name, &self.emails, &self.name, &self.organization, &self.id, &self.display_name, &self.meta], &self.extra) }
}

impl std::fmt::Debug for ArchiveUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ArchiveUser", self, f) }
}

/// The object `EmailObject` of Webex.
#[derive(Clone, Default)]
pub struct EmailObject {
    /// `value`
    pub value: Option<String>,
    /// `type`
    pub type_: Option<EmailObjectType>,
    /// `display`
    pub display: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EmailObject: Keys = Keys(&["\"value\":", "\"type\":", "\"display\":", "\"primary\":"]);

impl Json for EmailObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EmailObject, &mut [&mut self.value, &mut self.type_, &mut self.display, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EmailObject, &[&self.value, &self.type_, &self.display, &self.primary], &self.extra) }
}

impl std::fmt::Debug for EmailObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EmailObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`EmailObject`].
    pub enum EmailObjectType {
        Work = "work",
        Home = "home",
        Room = "room",
        OtherValue = "other",
    }
}

/// The object `MetaObject` of Webex.
#[derive(Clone, Default)]
pub struct MetaObject {
    /// `resourceType`
    pub resource_type: Option<String>,
    /// `organizationID`
    pub organization_id: Option<String>,
    /// `created`; required when sent
    pub created: Option<String>,
    /// `lastModified`; required when sent
    pub last_modified: Option<String>,
    /// `version`; required when sent
    pub version: Option<String>,
    /// `location`; required when sent
    pub location: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaObject: Keys = Keys(&["\"resourceType\":", "\"organizationID\":", "\"created\":", "\"lastModified\":", "\"version\":", "\"location\":"]);

impl Json for MetaObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaObject, &mut [&mut self.resource_type, &mut self.organization_id, &mut self.created, &mut self.last_modified, &mut self.version, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaObject, &[&self.resource_type, &self.organization_id, &self.created, &self.last_modified, &self.version, &self.location], &self.extra) }
}

impl std::fmt::Debug for MetaObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaObject", self, f) }
}

/// The object `NameObject` of Webex.
#[derive(Clone, Default)]
pub struct NameObject {
    /// `givenName`
    pub given_name: Option<String>,
    /// `familyName`
    pub family_name: Option<String>,
    /// `middleName`
    pub middle_name: Option<String>,
    /// `honorificPrefix`
    pub honorific_prefix: Option<String>,
    /// `honorificSuffix`
    pub honorific_suffix: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NameObject: Keys = Keys(&["\"givenName\":", "\"familyName\":", "\"middleName\":", "\"honorificPrefix\":", "\"honorificSuffix\":"]);

impl Json for NameObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NameObject, &mut [&mut self.given_name, &mut self.family_name, &mut self.middle_name, &mut self.honorific_prefix, &mut self.honorific_suffix], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NameObject, &[&self.given_name, &self.family_name, &self.middle_name, &self.honorific_prefix, &self.honorific_suffix], &self.extra) }
}

impl std::fmt::Debug for NameObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NameObject", self, f) }
}
