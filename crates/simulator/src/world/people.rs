//! People, and the small things that hang on them: roles, licences, groups.

use std::borrow::Cow;

use crate::ids::Key;

/// A person or bot.
#[derive(Debug, Clone)]
pub struct Person {
    /// Identity.
    pub key: Key,
    /// Mail addresses; the first is the sign-in name.
    pub emails: Vec<String>,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Name shown.
    pub display_name: String,
    /// Name for friends.
    pub nick_name: Option<String>,
    /// Picture address.
    pub avatar: Option<String>,
    /// Calling: where the person's numbers belong to.
    pub location: Option<Key>,
    /// Calling: E.164 number.
    pub number: Option<String>,
    /// Calling: extension.
    pub extension: Option<String>,
    /// Department.
    pub department: Cow<'static, str>,
    /// Job title.
    pub title: Cow<'static, str>,
    /// Superior.
    pub manager: Option<Key>,
    /// Postal address parts an administrator stored.
    pub addresses: Vec<serde_json::Value>,
    /// Roles.
    pub roles: Vec<Key>,
    /// Licences.
    pub licenses: Vec<Key>,
    /// Meeting sites.
    pub site_urls: Vec<String>,
    /// Presence.
    pub status: &'static str,
    /// When made.
    pub created_ms: i64,
    /// When last changed.
    pub modified_ms: i64,
    /// When last active; absent for a person who never signed in.
    pub active_ms: Option<i64>,
    /// Whether the person may sign in.
    pub login_enabled: bool,
    /// `person` or `bot`.
    pub kind: &'static str,
}

impl Person {
    /// Somebody of whom only this is known: without names, licences and calling.
    pub fn new(key: Key, created_ms: i64) -> Self {
        Self {
            key,
            emails: Vec::new(),
            first_name: String::new(),
            last_name: String::new(),
            display_name: String::new(),
            nick_name: None,
            avatar: None,
            location: None,
            number: None,
            extension: None,
            department: Cow::Borrowed(""),
            title: Cow::Borrowed(""),
            manager: None,
            addresses: Vec::new(),
            roles: Vec::new(),
            licenses: Vec::new(),
            site_urls: Vec::new(),
            status: "pending",
            created_ms,
            modified_ms: created_ms,
            active_ms: None,
            login_enabled: true,
            kind: "person",
        }
    }

    /// The first mail address.
    pub fn email(&self) -> &str {
        self.emails.first().map_or("", String::as_str)
    }
}

/// A role people can have.
#[derive(Debug, Clone)]
pub struct Role {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: &'static str,
}

/// A licence the organisation bought.
#[derive(Debug, Clone)]
pub struct License {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: &'static str,
    /// Units bought.
    pub total: i64,
    /// Meeting site, for licences that belong to one.
    pub site_url: Option<&'static str>,
    /// Whom it serves.
    pub consumer: Consumer,
}

/// Whom a licence serves, and with that how its use is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consumer {
    /// People who have it in `licenses`.
    People,
    /// Workspaces with Webex Calling.
    CallingWorkspaces,
    /// Workspaces that have a RoomOS device.
    DeviceWorkspaces,
}

/// A group of people.
#[derive(Debug, Clone)]
pub struct Group {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: String,
    /// Members in the order they joined.
    pub members: Vec<Key>,
    /// When made.
    pub created_ms: i64,
    /// When last changed.
    pub modified_ms: i64,
}
