//! What happened, as everybody hears of it.

use serde_json::Value;

use crate::ids::Key;

/// Whose webhooks hear of an event, besides those an administrator made for the whole organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// These people and bots.
    People(Vec<Key>),
    /// Only webhooks of the whole organisation.
    Organisation,
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Event {
    /// Resource as webhooks name it: `messages`, `telephony_calls`, …
    pub resource: &'static str,
    /// What happened to it: `created`, `updated`, …
    pub what: &'static str,
    /// The organisation it happened in.
    pub org: Key,
    /// Who did it.
    pub actor: Key,
    /// Who hears of it.
    pub audience: Audience,
    /// `data` of the webhook's body.
    pub data: Value,
    /// More that filters may ask for, beside the plain fields of `data`.
    pub traits: Vec<(&'static str, String)>,
    /// `data` of the entry in the compliance log (`GET /events`); without it there is none.
    pub record: Option<Value>,
}

impl Event {
    /// An event that only webhooks of the whole organisation hear of, and that leaves no record.
    pub fn new(resource: &'static str, what: &'static str, org: Key, actor: Key, data: Value) -> Self {
        Self { resource, what, org, actor, audience: Audience::Organisation, data, traits: Vec::new(), record: None }
    }

    /// Tells these people and bots too.
    #[must_use]
    pub fn heard_by(mut self, people: impl IntoIterator<Item = Key>) -> Self {
        self.audience = Audience::People(people.into_iter().collect());
        self
    }

    /// Adds something filters may ask for; a name may stand several times.
    #[must_use]
    pub fn with_trait(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.traits.push((name, value.into()));
        self
    }

    /// Leaves an entry in the compliance log.
    #[must_use]
    pub fn with_record(mut self, data: Value) -> Self {
        self.record = Some(data);
        self
    }
}

/// An entry of the compliance log.
#[derive(Debug, Clone)]
pub struct Record {
    /// Identity.
    pub key: Key,
    /// Resource.
    pub resource: &'static str,
    /// What happened.
    pub event: &'static str,
    /// The organisation.
    pub org: Key,
    /// Who did it.
    pub actor: Key,
    /// When.
    pub created_ms: i64,
    /// The thing it happened to.
    pub data: Value,
}
