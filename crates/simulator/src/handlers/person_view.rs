//! A person as the API shows them.

use serde::{Serialize, Serializer, ser::SerializeSeq};

use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};
use crate::world::people::Person;
use crate::world::{ROOM_DOMAIN, World};

/// Whether calling fields are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallingData {
    /// `callingData=true`.
    Shown,
    /// Left out.
    Hidden,
}

/// Ids of one kind, written without making texts first.
pub struct Ids<'a>(pub Kind, pub &'a [Key]);

impl Serialize for Ids<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.1.len()))?;
        for key in self.1 {
            list.serialize_element(&WebexId::new(self.0, *key))?;
        }
        list.end()
    }
}

#[derive(Serialize)]
struct Phone<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    value: &'a str,
    primary: bool,
}

#[derive(Serialize)]
struct Sip {
    #[serde(rename = "type")]
    kind: &'static str,
    value: String,
    primary: bool,
}

/// A person as the API shows them. `timezone` is left out, as for accounts that have not set one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonView<'a> {
    id: WebexId,
    emails: &'a [String],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phone_numbers: Vec<Phone<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    extension: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_id: Option<WebexId>,
    display_name: &'a str,
    nick_name: &'a str,
    first_name: &'a str,
    last_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    avatar: Option<&'a str>,
    org_id: WebexId,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<Ids<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    licenses: Option<Ids<'a>>,
    #[serde(skip_serializing_if = "str::is_empty")]
    department: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    manager: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    manager_id: Option<WebexId>,
    #[serde(skip_serializing_if = "str::is_empty")]
    title: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    addresses: &'a [serde_json::Value],
    created: String,
    last_modified: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_activity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_urls: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sip_addresses: Vec<Sip>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    invite_pending: bool,
    login_enabled: bool,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl<'a> PersonView<'a> {
    /// How an administrator sees a person; a member sees no roles, licences or sites.
    pub fn new(world: &'a World, person: &'a Person, calling: CallingData, is_admin: bool) -> Self {
        let shows_calling = calling == CallingData::Shown;
        let local = person.email().split('@').next().unwrap_or_default();
        let is_person = person.kind == "person";
        let mut phone_numbers = Vec::new();
        if let Some(value) = person.number.as_deref() {
            phone_numbers.push(Phone { kind: "work", value, primary: true });
        }
        if let Some(value) = person.extension.as_deref().filter(|_| shows_calling) {
            phone_numbers.push(Phone { kind: "work_extension", value, primary: person.number.is_none() });
        }
        let sip_addresses = if is_person {
            vec![Sip { kind: "cloud-calling", value: format!("{local}@{}", ROOM_DOMAIN.replace(".rooms.", ".calls.")), primary: true }]
        } else {
            Vec::new()
        };
        let manager = person.manager.and_then(|key| world.people.find(key));
        Self {
            id: WebexId::new(Kind::People, person.key),
            emails: &person.emails,
            phone_numbers,
            extension: person.extension.as_deref().filter(|_| shows_calling),
            location_id: person.location.filter(|_| shows_calling).map(|key| WebexId::new(Kind::Location, key)),
            display_name: &person.display_name,
            nick_name: person.nick_name.as_deref().unwrap_or(&person.first_name),
            first_name: &person.first_name,
            last_name: &person.last_name,
            avatar: person.avatar.as_deref(),
            org_id: WebexId::new(Kind::Organization, world.org_of(person.key)),
            roles: is_admin.then_some(Ids(Kind::Role, &person.roles)),
            licenses: is_admin.then_some(Ids(Kind::License, &person.licenses)),
            department: &person.department,
            manager: manager.map(|manager| manager.display_name.as_str()),
            manager_id: manager.map(|manager| WebexId::new(Kind::People, manager.key)),
            title: &person.title,
            addresses: &person.addresses,
            created: iso(person.created_ms),
            last_modified: iso(person.modified_ms),
            last_activity: person.active_ms.map(iso),
            site_urls: is_admin.then_some(&person.site_urls),
            sip_addresses,
            status: Some(person.status),
            invite_pending: person.active_ms.is_none() && is_person,
            login_enabled: person.login_enabled,
            kind: person.kind,
        }
    }

    /// Leaves the presence out (`excludeStatus=true`).
    #[must_use]
    pub fn without_status(mut self) -> Self {
        self.status = None;
        self
    }
}
