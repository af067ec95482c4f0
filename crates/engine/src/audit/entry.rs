//! What is recorded.

use std::fmt;
use std::net::IpAddr;

use model::id::OrganizationId;
use serde_json::Value;

/// What was done: noun and verb, as in `session.start`. A constant beside the code that does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Action(pub &'static str);

/// How something came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Via {
    /// A browser's session, by its public handle.
    Session(String),
    /// A personal token, by its id.
    Token(String),
    /// The sign-in page: nobody is known yet.
    SignIn,
    /// A one-time link.
    Link,
    /// A command on the machine itself.
    CommandLine,
    /// Cordboard itself, on its own schedule.
    System,
}

impl Via {
    /// Stable word.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Session(_) => "session",
            Self::Token(_) => "token",
            Self::SignIn => "sign-in",
            Self::Link => "link",
            Self::CommandLine => "command-line",
            Self::System => "system",
        }
    }

    /// Handle of the session or token.
    pub fn handle(&self) -> Option<&str> {
        match self {
            Self::Session(handle) | Self::Token(handle) => Some(handle),
            _ => None,
        }
    }
}

/// Who did it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Id of the account; `None` when nobody is known.
    pub account: Option<String>,
    /// Name or e-mail address, as it was then. It can be erased later.
    pub name: Option<String>,
    /// How it came in.
    pub via: Via,
}

impl Actor {
    /// Somebody with an account.
    pub fn account(id: impl fmt::Display, name: impl Into<String>, via: Via) -> Self {
        Self { account: Some(id.to_string()), name: Some(name.into()), via }
    }

    /// Somebody who says to be `name`, or says nothing, and is not known.
    pub const fn unknown(name: Option<String>, via: Via) -> Self {
        Self { account: None, name, via }
    }

    /// Cordboard itself.
    pub const fn system() -> Self {
        Self { account: None, name: None, via: Via::System }
    }

    /// Whoever may run commands on the machine; `user` is the machine's user.
    pub const fn command_line(user: Option<String>) -> Self {
        Self { account: None, name: user, via: Via::CommandLine }
    }
}

/// What it was done to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Kind of thing: `account`, `session`, `connection`. `account` is what an erasure looks for.
    pub kind: &'static str,
    /// Its id, which names nobody.
    pub id: String,
    /// What people call it. It can be erased later.
    pub name: Option<String>,
}

impl Target {
    /// A thing with an id that names nobody.
    pub fn new(kind: &'static str, id: impl fmt::Display) -> Self {
        Self { kind, id: id.to_string(), name: None }
    }

    /// What people call it.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused, and why, in words that name nobody.
    Refused(String),
}

/// Something that was done or refused. The time is added when it is recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Who.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// To what.
    pub target: Target,
    /// In which organisation, if in one.
    pub org: Option<OrganizationId>,
    /// From which address of the network.
    pub from_address: Option<IpAddr>,
    /// What it was before, without secrets.
    pub before: Option<Value>,
    /// What it is now, without secrets.
    pub after: Option<Value>,
    /// Webex's tracking id, when something was changed there.
    pub tracking_id: Option<String>,
    /// Done or refused.
    pub outcome: Outcome,
}

impl Entry {
    /// Something that was done.
    pub const fn new(actor: Actor, action: Action, target: Target) -> Self {
        Self { actor, action, target, org: None, from_address: None, before: None, after: None, tracking_id: None, outcome: Outcome::Done }
    }

    /// It was refused. The words name nobody: they cannot be erased.
    #[must_use]
    pub fn refused(self, why: impl Into<String>) -> Self {
        Self { outcome: Outcome::Refused(why.into()), ..self }
    }

    /// In this organisation.
    #[must_use]
    pub fn in_organization(self, org: &OrganizationId) -> Self {
        Self { org: Some(org.clone()), ..self }
    }

    /// From this address.
    #[must_use]
    pub fn from(self, address: Option<IpAddr>) -> Self {
        Self { from_address: address, ..self }
    }

    /// What it was before, without secrets.
    #[must_use]
    pub fn before(self, value: Value) -> Self {
        Self { before: Some(value), ..self }
    }

    /// What it is now, without secrets.
    #[must_use]
    pub fn after(self, value: Value) -> Self {
        Self { after: Some(value), ..self }
    }

    /// Webex's tracking id of the request.
    #[must_use]
    pub fn tracking_id(self, id: Option<String>) -> Self {
        Self { tracking_id: id, ..self }
    }
}
