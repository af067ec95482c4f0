//! What is done to people and their rights, and the line of it in the audit log.

use std::future::Future;

use model::{AccountId, Grant};
use serde_json::{Value, json};
use store::{AccessRecords, People, Store};

use super::{Access, AccessError, Origin, Principal, Via};
use crate::audit::{self, Action, Actor, Entry, Target};

/// Something that somebody asked for, with its line of the audit log, which is written in the transaction that does it.
pub(super) struct Deed<'a> {
    access: &'a Access,
    entry: Entry,
    store: Store,
}

impl Access {
    /// Something that is about to be done.
    pub(super) fn deed(&self, entry: Entry) -> Deed<'_> {
        self.deed_with(entry, None)
    }

    /// Something that is about to be done, and brings another entry with it when it is.
    pub(super) fn deed_with(&self, entry: Entry, also: Option<Entry>) -> Deed<'_> {
        let notes = std::iter::once(entry.clone()).chain(also).map(|entry| self.audit.note(entry)).collect();
        Deed { access: self, entry, store: self.store.noting(notes) }
    }

    /// The store, whose next committed transaction adds this entry.
    pub(super) fn noting(&self, entry: Entry) -> Store {
        self.store.noting(vec![self.audit.note(entry)])
    }

    /// An entry by somebody who is known.
    pub(super) fn entry(&self, by: &Principal, from: &Origin, action: Action, target: Target) -> Entry {
        let actor = match by.via {
            Via::CommandLine => self.operator(),
            _ => actor(by),
        };
        Entry::new(actor, action, target).from(from.address)
    }

    /// Whoever runs commands on this machine.
    pub(super) fn operator(&self) -> Actor {
        Actor::command_line(self.operator.clone())
    }
}

impl Deed<'_> {
    /// People and their rights; the first change that is committed takes the entry along.
    pub(super) fn people(&self) -> People {
        self.store.people()
    }

    /// Sessions and links; the first change that is committed takes the entry along.
    pub(super) fn sessions(&self) -> AccessRecords {
        self.store.access()
    }

    /// Does it, and sees to it that it is recorded: that it was done, also where nothing had to be changed, or why it was refused. A
    /// trouble of the database is no refusal: there is nothing to write it into.
    pub(super) async fn run<T>(&self, work: impl Future<Output = Result<T, AccessError>>) -> Result<T, AccessError> {
        let result = work.await;
        match &result {
            Ok(_) => {
                for note in self.store.unwritten() {
                    self.access.store.audit().append_note(note).await?;
                }
                self.access.announce().await?;
            }
            Err(AccessError::Store(_) | AccessError::Audit(_) | AccessError::Busy) => {}
            Err(refusal) => {
                let why = match refusal {
                    // The end of a lock is no reason of its own.
                    AccessError::PasswordLocked(_) => "too many wrong passwords".to_owned(),
                    other => other.to_string(),
                };
                self.access.audit.record(self.entry.clone().refused(why)).await?;
            }
        }
        result
    }
}

/// Who it is, as the audit log writes it.
pub(crate) fn actor(by: &Principal) -> Actor {
    let via = match &by.via {
        Via::Session(session) => audit::Via::Session(session.to_string()),
        Via::Token(token, _) => audit::Via::Token(token.to_string()),
        Via::SetUp(_) => audit::Via::Link,
        Via::CommandLine => audit::Via::CommandLine,
    };
    Actor::account(&by.account, by.email.as_ref().unwrap_or(&by.name).as_str(), via)
}

pub(super) fn account(id: &AccountId) -> Target {
    Target::new("account", id)
}

/// A grant as the audit log writes it.
pub(super) fn grant(grant: &Grant) -> Value {
    json!({
        "role": grant.role.as_str(),
        "organization": grant.org.as_ref().map(model::id::OrganizationId::as_str),
        "location": grant.location.as_ref().map(model::id::LocationId::as_str),
    })
}
